import test from 'ava';
import type { SubmissionEvidence } from '../../../../src/grading/code/evidence/submission-evidence.js';
import {
  called,
  caseOf,
  facts,
  fitted,
  functionTask,
  images,
  judged,
  labels,
  lacking,
  noModel,
  oneHot,
  outcome,
  raised,
  reference,
  taskFor,
  trained,
} from '../../../support/code-evidence.js';

type Row = readonly [string, unknown, string, Partial<SubmissionEvidence>, string];

const fit = (changes: Parameters<typeof fitted>[0]) => ({
  inspection: trained({ fits: [fitted(changes)] }),
});
const stream = (changes: Parameters<typeof fitted>[0]) =>
  fit({ samples: null, isStreamed: true, batches: 938, ...changes });
const evaluation = { model: 0, line: 30, x: [images()], y: [labels()] };
const validation = { x: [images({ shape: [10, 28, 28, 1] })], y: [labels()] };
const preparation = { scale: 1 / 255, offset: 0 };
const rescaled = () => {
  const left = trained({ fits: [fitted({ x: [images({ max: 255, scale: 1 })] })] });
  return {
    ...left,
    models: left.models.map((one) => ({ ...one, graph: { ...one.graph, preparation } })),
  };
};
const testRows = { set: 'mnist', part: 'test', field: 'x' } as const;
const measured = (metric: number | null) => ({ inspection: trained({ inspection: { metric } }) });
const source = {
  calls: [called('Dense', 3), called('Dense', 4)],
  constructs: [{ kind: 'for' as const, name: '', line: 5, column: 1 }],
  names: [{ path: 'numpy.linalg.inv', line: 6 }],
};

const rows: readonly Row[] = [
  ['data-preparation', {}, 'the right data', {}, 'passed 1'],
  ['data-preparation', {}, 'no training', { inspection: trained({ fits: [] }) }, 'failed 0'],
  ['data-preparation', {}, 'no model', { inspection: noModel }, 'failed 0'],
  [
    'data-preparation',
    {},
    'inputs that are not scaled',
    fit({ x: [images({ max: 255, scale: 1 })] }),
    'failed 5/6',
  ],
  ['data-preparation', {}, 'inputs scaled by a layer', { inspection: rescaled() }, 'passed 1'],
  [
    'data-preparation',
    {},
    'inputs divided by 256',
    fit({ x: [images({ max: 0.996, scale: 1 / 256 })] }),
    'failed 5/6',
  ],
  ['data-preparation', { range: [0, 1] }, 'a range that is asked for', {}, 'passed 1'],
  [
    'data-preparation',
    { range: [-1, 1], scaling: true },
    'inputs in another range',
    fit({ x: [images({ max: 9 })] }),
    'failed 5/6',
  ],
  [
    'data-preparation',
    {},
    'labels that do not go with the loss',
    fit({ y: [oneHot()] }),
    'failed 5/6',
  ],
  [
    'data-preparation',
    {},
    'labels of another number of classes',
    fit({ y: [labels({ classes: 9 })] }),
    'failed 5/6',
  ],
  [
    'data-preparation',
    {},
    'images in a line',
    fit({ x: [images({ shape: [60_000, 784] })] }),
    'passed 1',
  ],
  [
    'data-preparation',
    {},
    'smaller images',
    fit({ x: [images({ shape: [60_000, 14, 14, 1] })] }),
    'failed 5/6',
  ],
  ['data-preparation', {}, 'fewer rows', fit({ samples: 1000 }), 'failed 5/6'],
  [
    'data-preparation',
    { rows: false },
    'fewer rows where they do not count',
    fit({ samples: 1000 }),
    'passed 1',
  ],
  [
    'data-preparation',
    {},
    'rows for tests',
    fit({ x: [images({ origin: testRows })] }),
    'failed 5/6',
  ],
  [
    'data-preparation',
    {},
    'validation in another scale',
    fit({ validation: { ...validation, x: [images({ max: 255, scale: 1 })] } }),
    'failed 5/6',
  ],
  [
    'data-preparation',
    {},
    'validation with labels in another form',
    fit({ validation: { ...validation, y: [oneHot()] } }),
    'failed 5/6',
  ],
  [
    'data-preparation',
    {},
    'an evaluation with labels in another form',
    { inspection: { ...trained(), evaluations: [{ ...evaluation, y: [oneHot()] }] } },
    'failed 5/6',
  ],
  [
    'data-preparation',
    {},
    'an evaluation with labels in the same form, fewer of them',
    { inspection: { ...trained(), evaluations: [{ ...evaluation, y: [labels({ classes: 3 })] }] } },
    'passed 1',
  ],
  ['data-preparation', {}, 'batches of a stream', stream({}), 'passed 1'],
  ['data-preparation', {}, 'a stream without the last batch', stream({ batches: 937 }), 'passed 1'],
  ['data-preparation', {}, 'a stream of unknown length', stream({ batches: null }), 'passed 1'],
  ['data-preparation', {}, 'a stream of fewer rows', stream({ batches: 79 }), 'failed 5/6'],
  [
    'data-preparation',
    {},
    'a batch that does not have all classes',
    stream({ y: [labels({ classes: 9, origin: null })] }),
    'passed 1',
  ],
  [
    'data-preparation',
    {},
    'a batch of other labels',
    stream({ y: [labels({ classes: 20, origin: null })] }),
    'failed 5/6',
  ],
  [
    'data-preparation',
    {},
    'a batch that is not scaled',
    stream({ x: [images({ shape: [64, 28, 28, 1], max: 255, scale: 1 })] }),
    'failed 5/6',
  ],
  [
    'data-preparation',
    {},
    'a batch with a part of the range, found in no data set',
    stream({ x: [images({ shape: [64, 28, 28, 1], max: 0.8, scale: null, origin: null })] }),
    'passed 1',
  ],
  [
    'data-preparation',
    {},
    'gradpaper lacks something before',
    { inspection: trained({ fits: [] }), end: lacking },
    'broken',
  ],
  ['fit-arguments', {}, 'the right call', {}, 'passed 1'],
  ['fit-arguments', {}, 'other epochs', fit({ epochs: 4 }), 'failed 1/2'],
  [
    'fit-arguments',
    { epochs: { least: 2, most: 9 } },
    'epochs in a range',
    fit({ epochs: 4 }),
    'passed 1',
  ],
  ['fit-arguments', { epochs: 3 }, 'other epochs than are asked for', {}, 'failed 1/2'],
  ['fit-arguments', { validation: 'required' }, 'no validation', {}, 'failed 2/3'],
  ['fit-arguments', { validation: 'required' }, 'a validation', fit({ validation }), 'passed 1'],
  [
    'fit-arguments',
    { validation: 'reference' },
    'a share where the reference has none',
    fit({ validationSplit: 0.1 }),
    'failed 2/3',
  ],
  ['fit-arguments', { callbacks: ['EarlyStopping'] }, 'no callback', {}, 'failed 2/3'],
  [
    'fit-arguments',
    { callbacks: ['EarlyStopping'] },
    'the callback',
    fit({ callbacks: ['EarlyStopping'] }),
    'passed 1',
  ],
  [
    'fit-arguments',
    { shuffle: 'reference' },
    'no shuffling',
    fit({ shuffle: false }),
    'failed 2/3',
  ],
  ['fit-arguments', {}, 'no training', { inspection: trained({ fits: [] }) }, 'failed 0'],
  ['metric-at-least', { least: 0.8 }, 'enough', measured(0.8), 'passed 1'],
  ['metric-at-least', { least: 0.8 }, 'too little', measured(0.79), 'failed 0'],
  [
    'metric-at-least',
    { metric: 'loss', most: 0.5 },
    'a loss that is too large',
    measured(0.6),
    'failed 0',
  ],
  [
    'metric-at-least',
    { least: 0.8 },
    'no training',
    { inspection: trained({ fits: [] }) },
    'failed 0',
  ],
  ['metric-at-least', { least: 0.8 }, 'no measurement', measured(null), 'broken'],
  [
    'metric-at-least',
    { least: 0.8 },
    'no measurement since it raised',
    { ...measured(null), end: raised('no') },
    'failed 0',
  ],
  [
    'printed-output',
    { numbers: [34_826], contains: ['done'] },
    'what is asked for',
    { stdout: 'params: 34,826\ndone' },
    'passed 1',
  ],
  [
    'printed-output',
    { numbers: [34_826], contains: ['done'] },
    'a part',
    { stdout: 'done 34827' },
    'failed 1/2',
  ],
  [
    'printed-output',
    { numbers: [7] },
    'all numbers',
    { stdout: Array.from({ length: 500 }, (_, at) => at).join(' ') },
    'failed 0',
  ],
  [
    'printed-output',
    { regexp: ['^acc: 0\\.\\d+$'] },
    'a pattern',
    { stdout: 'x\nacc: 0.5\n' },
    'passed 1',
  ],
  [
    'printed-output',
    { numbers: [0.1], tolerance: 0.01 },
    'a number near enough',
    { stdout: '1.05e-1' },
    'passed 1',
  ],
  ['printed-output', {}, 'nothing asked for', { stdout: 'x' }, 'failed 0'],
  [
    'source-constructs',
    { required: [{ call: 'Dense', least: 2 }, { construct: 'for' }] },
    'all that is required',
    { source: facts(source) },
    'passed 1',
  ],
  [
    'source-constructs',
    { required: [{ call: 'layers.Dense', least: 3 }, { name: 'linalg.*' }] },
    'a part',
    { source: facts(source) },
    'failed 1/2',
  ],
  [
    'source-constructs',
    { forbidden: [{ construct: 'while' }] },
    'nothing forbidden',
    { source: facts(source) },
    'passed 1',
  ],
  [
    'source-constructs',
    { forbidden: [{ construct: 'for' }] },
    'something forbidden',
    { source: facts(source) },
    'failed 0',
  ],
  [
    'source-constructs',
    { forbidden: [{ construct: 'for' }] },
    'an empty program',
    { inspection: noModel },
    'failed 0',
  ],
  [
    'source-constructs',
    { required: [{ call: 'Dense' }] },
    'a text that Python cannot read',
    { source: null },
    'failed 0',
  ],
];

for (const [check, options, what, evidence, ends] of rows)
  test(`${check} ${JSON.stringify(options)} of ${what} is ${ends}`, (t) => {
    t.is(outcome(judged(taskFor(check, options), evidence)), ends);
  });

test('printed numbers are looked for in the order in which the reference prints them', (t) => {
  const task = taskFor('printed-output', { reference: true });
  const against = reference(trained(), 'w = 1.5, b = 2');
  t.is(outcome(judged(task, { stdout: '1.5000001 2.0' }, against)), 'passed 1');
  t.is(outcome(judged(task, { stdout: '2.0 1.5' }, against)), 'failed 1/2');
});

const array = (shape: readonly number[], values: readonly number[], dtype = 'float64') => ({
  shape: [...shape],
  dtype,
  values: [...values],
});

const calls: readonly (readonly [string, Parameters<typeof caseOf>, string])[] = [
  ['the right number', [3, 3], 'passed 1'],
  ['a number near enough', [3, 3.000001], 'passed 1'],
  ['a wrong number', [3, 4], 'failed 0'],
  ['nothing', [3, null], 'failed 0'],
  ['a list for an array', [array([2], [1, 2]), [1, 2]], 'passed 1'],
  ['another shape', [array([2, 1], [1, 2]), array([2], [1, 2])], 'failed 0'],
  ['another width of the same dtype', [array([1], [1]), array([1], [1], 'float32')], 'passed 1'],
  ['another kind of dtype', [array([1], [1]), array([1], [1], 'int64')], 'failed 0'],
  ['nan for nan', [{ float: 'nan' }, { float: 'nan' }], 'passed 1'],
  ['a number for nan', [{ float: 'nan' }, 0], 'failed 0'],
  [
    'a tuple with a wrong part',
    [
      [array([1], [1]), 2],
      [array([1], [1]), 3],
    ],
    'failed 0',
  ],
  ['what is no data', [{ object: 'handle' }, { object: 'handle' }], 'failed 0'],
  [
    'an error',
    [3, 3, { outcome: { kind: 'raised', type: 'ValueError', message: 'no', line: 2 } }],
    'failed 0',
  ],
  [
    'something that gradpaper lacks',
    [3, 3, { outcome: { kind: 'raised', type: 'X', message: '', line: 2, unsupported: 'np.x' } }],
    'broken',
  ],
  ['no function', [3, 3, { outcome: { kind: 'missing' } }], 'failed 0'],
  ['no end', [3, 3, { outcome: { kind: 'ended', cause: { zh: '', en: '' } } }], 'failed 0'],
];

for (const [what, args, ends] of calls)
  test(`a function that gives ${what} is ${ends}`, (t) => {
    const evidence = { inspection: null, function: { name: 'f', cases: [caseOf(...args)] } };
    t.is(outcome(judged(functionTask(), evidence, null)), ends);
  });

test('a function that was never called is failed if the program raised, and broken if it did not', (t) => {
  t.is(outcome(judged(functionTask(), { inspection: null, end: raised('no') }, null)), 'failed 0');
  t.is(outcome(judged(functionTask(), { inspection: null }, null)), 'broken');
});

test('a wrong value of a case that is not shown tells neither input nor value', (t) => {
  const cases = [
    caseOf(3, 4242, { visible: false, inputs: ['777'] }),
    caseOf(5, 4242, { visible: false, inputs: ['778'] }),
  ];
  const { checks } = judged(
    functionTask(),
    { inspection: null, function: { name: 'f', cases } },
    null,
  );
  t.is(checks[0]?.differences.length, 1);
  t.false(/4242|777|778/.test(JSON.stringify(checks)));
});

test('a function that gives nothing avoids nothing that is forbidden', (t) => {
  const task = functionTask({ forbidden: [{ construct: 'for' }] }, 'source-constructs');
  const given = (value: number | null) => ({
    inspection: null,
    function: { name: 'f', cases: [caseOf(3, value)] },
  });
  t.is(outcome(judged(task, given(null), null)), 'failed 0');
  t.is(outcome(judged(task, given(4), null)), 'passed 1');
});
