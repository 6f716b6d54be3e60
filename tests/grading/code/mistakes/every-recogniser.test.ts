import test from 'ava';
import { recognisers } from '../../../../src/grading/code/mistakes/index.js';
import type { SubmissionEvidence } from '../../../../src/grading/code/evidence/submission-evidence.js';
import { misconceptions } from '../../../../src/misconceptions/index.js';
import type { ModelEvent } from '../../../../src/keras/inspect/evidence.js';
import {
  activation,
  called,
  caseOf,
  categorical,
  compiled,
  conv,
  dense,
  facts,
  fitted,
  flatten,
  functionTask,
  images,
  input,
  judged,
  labels,
  oneHot,
  pool,
  raised,
  rightLayers,
  sparse,
  taskFor,
  trained,
  type Trained,
} from '../../../support/code-evidence.js';

type Row = readonly [string, Partial<SubmissionEvidence>, Partial<SubmissionEvidence>];

const of = (changes: Trained) => ({ inspection: trained(changes) });
const fit = (changes: Parameters<typeof fitted>[0]) => of({ fits: [fitted(changes)] });
const loss = (name: string, config = {}, y = labels()) =>
  of({ compile: compiled({ loss: { class: name, config } }), fits: [fitted({ y: [y] })] });
const ending = (...last: readonly ReturnType<typeof rightLayers>[number][]) =>
  of({ layers: [...rightLayers().slice(0, -1), ...last] });
const binary = { class: 'BinaryCrossentropy', config: {} };
const numbers = labels({ form: 'numbers', classes: null });
const events = (...what: readonly ModelEvent['what'][]) =>
  of({ inspection: { events: what.map((one, line) => ({ what: one, model: 0, line })) } });
const unfitted = (what: ModelEvent['what']) =>
  of({ fits: [], inspection: { events: [{ what, model: 0, line: 3 }] } });
const tests = { set: 'mnist', part: 'test', field: 'x' } as const;
const evaluated = (x: ReturnType<typeof images>) =>
  of({ inspection: { evaluations: [{ model: 0, line: 9, x: [x], y: [labels()] }] } });
const recurrent = (keeps: boolean) => ({
  kind: 'LSTM',
  arguments: { units: 8, return_sequences: keeps },
  outputShape: keeps ? [null, 5, 8] : [null, 8],
});
const sequences = (keeps: boolean, rank: readonly (number | null)[]) =>
  of({
    layers: [
      input([5, 3]),
      recurrent(keeps),
      { ...dense(10, 8), outputShape: rank },
      { ...activation('softmax'), outputShape: rank },
    ],
  });
const misfit = (name: string, text: string) =>
  `Input 0 with name 'None' of layer '${name}' is incompatible with the layer: ${text}`;
const flat = 'expected min_ndim=4, found ndim=3. Full shape received: (None, 28, 28)';
const lost = 'expected ndim=3, found ndim=2. Full shape received: (None, 8)';
const two = facts({ calls: [called('LSTM'), called('LSTM')] });
const words = (size: number) =>
  of({
    layers: [
      input([20]),
      { kind: 'Embedding', arguments: { input_dim: size } },
      flatten(),
      dense(10),
    ],
    fits: [fitted({ x: [images({ shape: [60_000, 20], max: 999, scale: null, origin: null })] })],
  });
const rate = (learning: number) =>
  of({ compile: compiled({ optimizer: { class: 'Adam', config: { learning_rate: learning } } }) });
const twoInputs = (first: number, second: number) =>
  of({
    layers: [
      input([3]),
      { ...input([4]), inputs: [] },
      { kind: 'Concatenate', inputs: [0, 1] },
      dense(10),
    ],
    fits: [
      fitted({ x: [images({ shape: [60_000, first] }), images({ shape: [60_000, second] })] }),
    ],
  });
const tiny = (max: number, scale: number) => fit({ x: [images({ max, scale })] });
const cardinality =
  "Data cardinality is ambiguous. Make sure all arrays contain the same number of samples.'x' sizes: 60000\n'y' sizes: ";
const coded = facts({ calls: [called('to_categorical')] });

/** What shows a mistake, and what comes near to it but shows none. */
const rows: readonly Row[] = [
  [
    'softmax-with-from-logits',
    loss('SparseCategoricalCrossentropy', { from_logits: true }),
    loss('SparseCategoricalCrossentropy'),
  ],
  [
    'logits-without-from-logits',
    of({ layers: rightLayers().slice(0, -1) }),
    of({
      layers: rightLayers().slice(0, -1),
      compile: compiled({ loss: { ...sparse, config: { from_logits: true } } }),
    }),
  ],
  [
    'sigmoid-with-categorical',
    of({ layers: [...rightLayers().slice(0, -1), activation('sigmoid')] }),
    of({
      layers: [...rightLayers().slice(0, -1), activation('sigmoid')],
      compile: compiled({ loss: binary }),
    }),
  ],
  [
    'integer-labels-with-categorical',
    loss('CategoricalCrossentropy'),
    loss('CategoricalCrossentropy', {}, oneHot()),
  ],
  [
    'one-hot-with-sparse',
    loss('SparseCategoricalCrossentropy', {}, oneHot()),
    loss('SparseCategoricalCrossentropy'),
  ],
  [
    'binary-loss-for-many-classes',
    loss('BinaryCrossentropy', {}, oneHot()),
    loss('BinaryCrossentropy', {}, oneHot({ classes: 2 })),
  ],
  [
    'squared-error-for-classification',
    loss('MeanSquaredError', {}, oneHot()),
    loss('MeanSquaredError', {}, numbers),
  ],
  [
    'classification-loss-for-regression',
    loss('CategoricalCrossentropy', {}, numbers),
    loss('CategoricalCrossentropy', {}, oneHot()),
  ],
  [
    'accuracy-for-regression',
    loss('MeanSquaredError', {}, numbers),
    loss('BinaryCrossentropy', {}, numbers),
  ],
  [
    'units-not-classes',
    ending(dense(9), activation('softmax', 9)),
    ending(dense(10), activation('softmax')),
  ],
  [
    'softmax-over-one-unit',
    ending(dense(1), activation('softmax', 1)),
    ending(dense(1), activation('sigmoid', 1)),
  ],
  ['relu-at-output', ending(activation('relu')), ending(activation('softmax'))],
  [
    'dropout-at-output',
    ending(activation('softmax'), { kind: 'Dropout', arguments: { rate: 0.5 } }),
    ending({ kind: 'Dropout', arguments: { rate: 0.5 } }, activation('softmax')),
  ],
  [
    'missing-flatten',
    of({
      layers: [input([28, 28, 1]), conv(8), { ...dense(10, 8), outputShape: [null, 26, 26, 10] }],
    }),
    of({}),
  ],
  ['return-sequences-too-much', sequences(true, [null, 5, 10]), sequences(false, [null, 10])],
  [
    'forgot-activation',
    of({ layers: [input([4]), dense(5, 4), dense(10, 5)] }),
    of({ layers: [input([4]), dense(5, 4), activation('relu', 5), dense(10, 5)] }),
  ],
  [
    'two-activations-in-a-row',
    ending(activation('relu'), activation('softmax')),
    ending(activation('softmax')),
  ],
  [
    'filters-kernel-swapped',
    of({ layers: [input([28, 28, 1]), conv(3, { kernel_size: [32, 32] })] }),
    of({ layers: [input([28, 28, 1]), conv(3, { kernel_size: [5, 5] })] }),
  ],
  [
    'pooling-with-stride-one',
    of({ layers: [input([28, 28, 1]), conv(8), pool({ strides: [1, 1] })] }),
    of({ layers: [input([28, 28, 1]), conv(8), pool({ strides: [1, 1], padding: 'same' })] }),
  ],
  [
    'pooling-before-convolution',
    of({ layers: [input([28, 28, 1]), pool(), conv(8)] }),
    of({ layers: [input([28, 28, 1]), conv(8), pool(), conv(8)] }),
  ],
  [
    'flatten-before-convolution',
    of({ layers: [input([28, 28, 1]), flatten(), conv(8)] }),
    of({ layers: [input([28, 28, 1]), conv(8), flatten()] }),
  ],
  [
    'channels-forgotten',
    { ...of({ layers: [input([28, 28])] }), end: raised(misfit('conv2d_1', flat)) },
    { ...of({ layers: [input([28, 28])] }), end: raised(misfit('dense_1', flat)) },
  ],
  [
    'return-sequences-missing',
    { end: raised(misfit('lstm_1', lost)), source: two },
    { end: raised(misfit('lstm_1', lost)) },
  ],
  [
    'batch-in-input-shape',
    of({ layers: [input([60_000, 28, 28, 1]), flatten(), dense(10)] }),
    of({}),
  ],
  ['embedding-too-small', words(999), words(1000)],
  [
    'dropout-rate-keeps',
    ending({ kind: 'Dropout', arguments: { rate: 0.8 } }, dense(10)),
    ending({ kind: 'Dropout', arguments: { rate: 0.5 } }, dense(10)),
  ],
  ['inputs-in-wrong-order', twoInputs(4, 3), twoInputs(3, 4)],
  ['not-scaled', tiny(255, 1), tiny(1, 1 / 255)],
  ['scaled-twice', tiny(1 / 255, 1 / 65_025), tiny(1, 1 / 255)],
  [
    'test-data-in-training',
    fit({ x: [images({ origin: tests })], y: [labels({ origin: { ...tests, field: 'y' } })] }),
    fit({}),
  ],
  ['inputs-and-labels-of-two-parts', fit({ x: [images({ origin: tests })] }), fit({})],
  ['evaluated-on-training-data', evaluated(images()), evaluated(images({ origin: tests }))],
  [
    'validated-on-training-data',
    fit({ validation: { x: [images()], y: [labels()] } }),
    fit({ validation: { x: [images({ shape: [9, 28, 28, 1] })], y: [labels()] } }),
  ],
  [
    'test-not-prepared-alike',
    evaluated(images({ origin: tests, max: 255, scale: 1 })),
    evaluated(images({ origin: tests })),
  ],
  ['labels-scaled', fit({ y: [labels({ scale: 1 / 255, max: 0.04 })] }), fit({})],
  [
    'one-hot-wrong-axis',
    { end: raised(`${cardinality}10`), source: coded },
    { end: raised(`${cardinality}10000`), source: coded },
  ],
  [
    'one-hot-twice',
    fit({ y: [labels({ shape: [60_000, 10, 2], form: 'numbers', classes: null })] }),
    fit({ y: [oneHot()] }),
  ],
  ['inputs-and-labels-swapped', fit({ x: [labels()], y: [images()] }), fit({})],
  [
    'evaluated-before-fit',
    events('compile', 'evaluate', 'fit'),
    events('compile', 'evaluate', 'fit', 'evaluate'),
  ],
  [
    'compiled-after-fit',
    events('fit', 'compile', 'evaluate'),
    events('compile', 'fit', 'compile', 'fit'),
  ],
  [
    'never-compiled',
    { ...of({ compile: null }), end: raised('You must call `compile()` before using the model.') },
    { end: raised('You must call `build()` first.') },
  ],
  ['never-fitted', unfitted('predict'), unfitted('summary')],
  ['layers-without-model', of({ model: { class: '(layers)' } }), of({})],
  [
    'epochs-batch-size-swapped',
    fit({ epochs: 64, batchSize: 5 }),
    fit({ epochs: 64, batchSize: 32 }),
  ],
  ['learning-rate-far-off', rate(0.5), rate(0.01)],
];

const task = taskFor('printed-output', { contains: ['x'] });
const found = (evidence: Partial<SubmissionEvidence>) =>
  judged(task, evidence, null).misconceptions.map(({ id }) => id);

for (const [id, shows, comesNear] of rows)
  test(`${id} is recognised, and not where it only comes near`, (t) => {
    t.true(found(shows).includes(id), found(shows).join());
    t.false(found(comesNear).includes(id));
  });

test('the right program shows no mistake', (t) => {
  t.deepEqual(found({}), []);
  t.deepEqual(found({ inspection: null, source: null }), []);
});

test('each recogniser is tried, and names misconceptions of the list', (t) => {
  const ids = recognisers.flatMap((one) => one.ids);
  t.deepEqual([...ids].sort(), rows.map(([id]) => id).sort());
  const known = misconceptions.map(({ id }) => id);
  t.deepEqual(
    ids.filter((id) => !known.includes(id)),
    [],
  );
  t.is(new Set(known).size, known.length);
});

test('what the reference does too is no mistake', (t) => {
  const left = trained({ compile: compiled({ loss: categorical }) });
  const against = { file: 'r.py', inspection: left, source: null, stdout: '' };
  t.deepEqual(judged(task, { inspection: left }, against).misconceptions, []);
});

test('a network that differs by one argument shows the mistake that has a name', (t) => {
  const layers = rightLayers().map((one, at) => (at === 1 ? conv(8, { padding: 'same' }) : one));
  const judgement = judged(taskFor('layer-arguments'), of({ layers }));
  t.deepEqual(
    judgement.misconceptions.map(({ id, line }) => [id, line]),
    [['same-vs-valid', 2]],
  );
});

const matrix = (shape: readonly number[], values: readonly number[]) => ({
  shape: [...shape],
  dtype: 'float64',
  values: [...values],
});

const values: readonly (readonly [string, readonly Parameters<typeof caseOf>[], string | null])[] =
  [
    [
      'what a declared mistake gives',
      [
        [3, 2, { mistaken: { 'forgot-plus-one': 2 } }],
        [5, 5, { mistaken: { 'forgot-plus-one': 5 } }],
      ],
      'forgot-plus-one',
    ],
    [
      'what a declared mistake gives in one case only',
      [
        [3, 2, { mistaken: { 'forgot-plus-one': 2 } }],
        [5, 7, { mistaken: { 'forgot-plus-one': 4 } }],
      ],
      null,
    ],
    ['nothing', [[3, null]], 'printed-instead-of-returned'],
    [
      'the opposite',
      [
        [3, -3],
        [matrix([2], [1, -2]), matrix([2], [-1, 2])],
      ],
      'sign-slip',
    ],
    ['the opposite of one number', [[matrix([2], [1, -2]), matrix([2], [-1, -2])]], null],
    [
      'rows for columns',
      [[matrix([2, 3], [1, 2, 3, 4, 5, 6]), matrix([3, 2], [1, 4, 2, 5, 3, 6])]],
      'result-transposed',
    ],
    [
      'the numbers in another shape',
      [[matrix([2, 3], [1, 2, 3, 4, 5, 6]), matrix([3, 2], [1, 2, 3, 4, 5, 6])]],
      null,
    ],
  ];

for (const [what, cases, id] of values)
  test(`a function that gives ${what} shows ${id ?? 'no mistake with a name'}`, (t) => {
    const evidence = {
      inspection: null,
      function: { name: 'f', cases: cases.map((one) => caseOf(...one)) },
    };
    t.deepEqual(
      judged(functionTask(), evidence, null).misconceptions.map((one) => one.id),
      id === null ? [] : [id],
    );
  });
