import test from 'ava';
import type { Inspection } from '../../../../src/keras/inspect/evidence.js';
import type { ProgramEnd } from '../../../../src/grading/code/evidence/submission-evidence.js';
import {
  activation,
  categorical,
  compiled,
  conv,
  dense,
  fitted,
  flatten,
  input,
  judged,
  lacking,
  noModel,
  oneHot,
  outcome,
  pool,
  raised,
  rightLayers,
  taskFor,
  trained,
} from '../../../support/code-evidence.js';

const without = (place: number) => rightLayers().filter((_, at) => at !== place);
const replaced = (place: number, layer: ReturnType<typeof rightLayers>[number]) =>
  rightLayers().map((one, at) => (at === place ? layer : one));
const ofLayers = (layers: ReturnType<typeof rightLayers>) => trained({ layers });
const half = { layers: rightLayers().slice(0, 3), compile: null, fits: [] };

interface Row {
  readonly check: string;
  readonly what: string;
  readonly inspection: Inspection | null;
  readonly ends: string;
  readonly options?: unknown;
  readonly end?: ProgramEnd;
}

const nearby = (changes: Partial<Inspection>) => trained({ inspection: changes });
const incomplete = (forward: Inspection['forward']) => {
  const left = ofLayers(without(3));
  const models = left.models.map((one) => ({ ...one, graph: { ...one.graph, isComplete: false } }));
  return { ...left, models, forward };
};

const rows: readonly Row[] = [
  ...['layer-sequence', 'output-shapes', 'parameter-count', 'layer-arguments', 'compile'].flatMap(
    (check): Row[] => [
      { check, what: 'the right network', inspection: trained(), ends: 'passed 1' },
      { check, what: 'nothing built', inspection: noModel, ends: 'failed 0' },
      {
        check,
        what: 'only an entrance',
        inspection: ofLayers([input([28, 28, 1])]),
        ends: 'failed 0',
      },
      { check, what: 'the engine gone', inspection: null, ends: 'broken' },
      {
        check,
        what: 'a limit reached before',
        inspection: null,
        ends: 'failed 0',
        end: { kind: 'limit', limit: 'wall-time', cause: { zh: '', en: '' } },
      },
      {
        check,
        what: 'gradpaper lacks something at the start',
        inspection: noModel,
        end: lacking,
        ends: 'broken',
      },
    ],
  ),
  {
    check: 'layer-sequence',
    what: 'a layer missing',
    inspection: ofLayers(without(3)),
    ends: 'failed 5/6',
  },
  {
    check: 'layer-sequence',
    what: 'a layer too much',
    inspection: ofLayers([...rightLayers(), dense(10, 10)]),
    ends: 'failed 6/7',
  },
  {
    check: 'layer-sequence',
    what: 'another kind of layer',
    inspection: ofLayers(replaced(3, { ...pool(), kind: 'AveragePooling2D' })),
    ends: 'failed 5/6',
  },
  {
    check: 'layer-sequence',
    what: 'two layers before it raised',
    inspection: trained(half),
    end: raised('no'),
    ends: 'failed 1/3',
  },
  {
    check: 'layer-sequence',
    what: 'gradpaper lacks something half way',
    inspection: trained(half),
    end: lacking,
    ends: 'broken',
  },
  {
    check: 'layer-sequence',
    what: 'gradpaper lacks something after a training',
    inspection: ofLayers(without(3)),
    end: lacking,
    ends: 'failed 5/6',
  },
  {
    check: 'layer-sequence',
    what: 'a model that cannot be traced and computes the same',
    inspection: incomplete([{ kind: 'equal' }]),
    ends: 'passed 1',
  },
  {
    check: 'layer-sequence',
    what: 'a model that cannot be traced and computes something else',
    inspection: incomplete([{ kind: 'different', difference: 1, at: null }]),
    ends: 'failed 5/6',
  },
  {
    check: 'output-shapes',
    what: 'a wrong entrance with all that follows from it',
    inspection: ofLayers(
      rightLayers().map((one, at) => (at < 6 ? { ...one, outputShape: [null, at + 1] } : one)),
    ),
    ends: 'failed 6/7',
  },
  {
    check: 'output-shapes',
    what: 'layers without shapes',
    inspection: ofLayers(rightLayers().map((one) => ({ ...one, outputShape: null }))),
    ends: 'failed 0',
  },
  {
    check: 'parameter-count',
    what: 'another number of filters',
    inspection: ofLayers(replaced(1, conv(16))),
    ends: 'failed 1/2',
  },
  {
    check: 'parameter-count',
    what: 'the number that is asked for',
    inspection: trained(),
    options: { total: 13_610 },
    ends: 'passed 1',
  },
  {
    check: 'parameter-count',
    what: 'another number than is asked for',
    inspection: trained(),
    options: { total: 13_611 },
    ends: 'failed 0',
  },
  {
    check: 'parameter-count',
    what: 'a layer whose input alone differs',
    inspection: ofLayers(replaced(5, dense(10, 999))),
    ends: 'passed 1',
  },
  {
    check: 'layer-arguments',
    what: 'another number of filters',
    inspection: ofLayers(replaced(1, conv(16))),
    ends: 'failed 5/6',
  },
  {
    check: 'layer-arguments',
    what: 'an argument that may differ',
    inspection: ofLayers(replaced(1, conv(16))),
    options: { ignore: ['filters'] },
    ends: 'passed 1',
  },
  {
    check: 'layer-arguments',
    what: 'another activation',
    inspection: ofLayers(replaced(2, activation('tanh'))),
    ends: 'failed 5/6',
  },
  {
    check: 'layer-arguments',
    what: 'weights that do not learn',
    inspection: ofLayers(replaced(5, { ...dense(10), trainable: false })),
    ends: 'failed 5/6',
  },
  {
    check: 'compile',
    what: 'no compilation',
    inspection: trained({ compile: null }),
    ends: 'failed 0',
  },
  {
    check: 'compile',
    what: 'another optimizer',
    inspection: trained({ compile: compiled({ optimizer: { class: 'SGD', config: {} } }) }),
    ends: 'failed 1/2',
  },
  {
    check: 'compile',
    what: 'another learning rate',
    inspection: trained({
      compile: compiled({
        optimizer: { class: 'Adam', config: { learning_rate: 0.01, beta_1: 0.9 } },
      }),
    }),
    ends: 'failed 3/4',
  },
  {
    check: 'compile',
    what: 'a learning rate that does not count',
    inspection: trained({
      compile: compiled({ optimizer: { class: 'Adam', config: { learning_rate: 0.01 } } }),
    }),
    options: { arguments: false },
    ends: 'passed 1',
  },
  {
    check: 'compile',
    what: 'one-hot labels with the loss for them',
    inspection: trained({
      compile: compiled({
        loss: categorical,
        metrics: [{ class: 'CategoricalAccuracy', config: {} }],
      }),
      fits: [fitted({ y: [oneHot()] })],
    }),
    ends: 'passed 1',
  },
  {
    check: 'compile',
    what: 'integer labels with the loss for one-hot labels',
    inspection: trained({ compile: compiled({ loss: categorical }) }),
    ends: 'failed 3/4',
  },
  {
    check: 'compile',
    what: 'softmax before from_logits',
    inspection: trained({
      compile: compiled({
        loss: {
          ...categorical,
          class: 'SparseCategoricalCrossentropy',
          config: { from_logits: true },
        },
      }),
    }),
    ends: 'failed 3/4',
  },
  {
    check: 'compile',
    what: 'no metrics',
    inspection: trained({ compile: compiled({ metrics: [] }) }),
    ends: 'failed 3/4',
  },
  {
    check: 'compile',
    what: 'gradpaper lacks the optimizer',
    inspection: trained({ compile: null, fits: [] }),
    end: lacking,
    ends: 'broken',
  },
  ...(['forward', 'trajectory'] as const).flatMap((what): Row[] => {
    const check = what === 'forward' ? 'forward-equality' : 'training-trajectory';
    return [
      { check, what: 'equal models', inspection: trained(), ends: 'passed 1' },
      {
        check,
        what: 'models that differ',
        inspection: nearby({ [what]: [{ kind: 'different', difference: 1, at: 1 }] }),
        ends: 'failed 0',
      },
      {
        check,
        what: 'other inputs',
        inspection: nearby({ [what]: [{ kind: 'incomparable', why: 'inputs' }] }),
        ends: 'failed 0',
      },
      {
        check,
        what: 'a call that raises',
        inspection: nearby({ [what]: [{ kind: 'raised', error: 'ValueError', message: 'no' }] }),
        ends: 'failed 0',
      },
      { check, what: 'nothing built', inspection: noModel, ends: 'failed 0' },
      { check, what: 'no comparison', inspection: nearby({ [what]: [] }), ends: 'broken' },
    ];
  }),
  {
    check: 'model-rules',
    what: 'no model',
    inspection: noModel,
    options: { rules: [{ count: 'LSTM', most: 0 }] },
    ends: 'failed 0',
  },
  {
    check: 'model-rules',
    what: 'layers that are no model',
    inspection: trained({ model: { class: '(layers)' } }),
    options: { rules: [{ count: 'LSTM', most: 0 }] },
    ends: 'failed 0',
  },
  {
    check: 'model-rules',
    what: 'every rule kept',
    inspection: trained(),
    options: {
      rules: [
        { count: 'Conv2D', least: 1 },
        { every: 'Dense', argument: 'units', most: 128 },
        { every: 'Conv2D', argument: 'padding', among: ['valid', 'same'] },
        { parameters: { most: 99_999 } },
        { depth: { least: 2 } },
        { input: [28, 28, 1] },
        { output: [10] },
        { activation: ['softmax'] },
        { order: ['Conv2D', 'Flatten'] },
        { loss: ['sparse_categorical_crossentropy'] },
        { optimizer: ['adam', 'sgd'] },
      ],
    },
    ends: 'passed 1',
  },
  {
    check: 'model-rules',
    what: 'every rule broken but one',
    inspection: trained(),
    options: {
      rules: [
        { count: ['Conv2D', 'LSTM'], least: 2 },
        { every: 'Dense', argument: 'units', most: 9 },
        { every: 'Conv2D', argument: 'kernel_size', among: [5] },
        { parameters: { most: 99 } },
        { depth: { least: 3 } },
        { input: [28, 28] },
        { output: [11] },
        { activation: ['linear'] },
        { order: ['Flatten', 'Conv2D'] },
        { loss: ['mse'] },
        { optimizer: ['SGD'] },
        { count: 'relu', least: 1 },
      ],
    },
    ends: 'failed 1/12',
  },
  {
    check: 'layer-sequence',
    what: 'another order',
    inspection: ofLayers([input([28, 28, 1]), flatten(), conv(8)]),
    ends: 'failed 1/6',
  },
];

for (const { check, what, inspection, ends, options, end } of rows)
  test(`${check} of ${what}${end === undefined ? '' : ` (${end.kind})`} is ${ends}`, (t) => {
    t.is(outcome(judged(taskFor(check, options), { inspection, ...(end && { end }) })), ends);
  });

test('without follow-through each layer counts whose shape or parameters differ', (t) => {
  const inspection = ofLayers(replaced(5, dense(10, 999)));
  const task = taskFor('parameter-count', {}, { followThrough: false });
  t.is(outcome(judged(task, { inspection })), 'failed 1/2');
});

test('what is wrong is told with its line, and the expected value stands apart', (t) => {
  const [check] = judged(taskFor('layer-arguments'), {
    inspection: ofLayers(replaced(1, conv(16))),
  }).checks;
  const [difference] = check?.differences ?? [];
  t.like(difference, { line: 2, expected: { en: '`8`' }, found: { en: '`16`' } });
  t.false(/8/.test(`${difference?.what.zh}${difference?.what.en}`));
});
