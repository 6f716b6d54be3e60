import test from 'ava';
import type { InspectOrder } from '../../src/keras/inspect/evidence.js';
import type { Wire } from '../../src/keras/host/wire.js';
import { ExamineError, type CallOutcome, type Examiner } from '../../src/sandbox/examiner.js';
import type { Program } from '../../src/sandbox/run-program.js';
import { makeSandbox, type Ran } from '../support/sandbox.js';

const sandbox = makeSandbox({
  warm: 1,
  limits: {
    cpuSeconds: 3,
    examinationSeconds: 3,
    memoryBytes: 900 * 2 ** 20,
    outputCharacters: 5000,
  },
});
test.after.always(() => sandbox.close());

const order: InspectOrder = {
  seed: 'test',
  references: [],
  forward: null,
  trajectory: null,
  metric: null,
  save: false,
};

interface Examined<Found> extends Ran {
  readonly found: Found | undefined;
}

/** Runs a program, and looks at what it has left. */
async function examined<Found>(
  text: string,
  examine: (examiner: Examiner) => Promise<Found>,
  program: Partial<Program> = {},
): Promise<Examined<Found>> {
  const printed = { stdout: '', stderr: '' };
  let found: Found | undefined;
  const result = await sandbox.run(
    { source: Buffer.from(text), file: 'program.py', ...program },
    (stream, piece) => {
      printed[stream] += piece;
    },
    async (examiner) => {
      found = await examine(examiner);
    },
  );
  return { ...result, ...printed, found };
}

/** Calls a function with each of some lists of arguments. */
const calls =
  (name: string, ...cases: readonly (readonly Wire[])[]) =>
  async (examiner: Examiner): Promise<CallOutcome[]> => {
    const outcomes: CallOutcome[] = [];
    for (const positional of cases) outcomes.push(await examiner.call(name, positional));
    return outcomes;
  };

const returned = (value: Wire): CallOutcome => ({ kind: 'returned', value });
const float32 = (shape: readonly number[], ...data: readonly number[]): Wire => ({
  kind: 'array',
  shape,
  dtype: 'float32',
  data: Float32Array.from(data),
});

const functions = `
import numpy as np, tensorflow as tf, keras, sys, os
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1, kernel_initializer="ones")])
def add(a, b): return a + b
def nothing(): pass
def values(): return [1, 2.5, True, "text", None, (1, [2]), {"a": 3}, 2.0, 2**70]
def array(a): return a * 2
def tensor(x): return tf.square(tf.constant(x))
def predicted(x): return model(x)
def weights(): return [model.layers[0].kernel]
def rows(): return keras.datasets.mnist.load_data()[0][1][:0]
def noisy(): print("heard"); return 1
def wrong():
    return 1 / 0
def leave(): sys.exit(3)
def deep(n): return deep(n + 1)
def holds_itself():
    held = []
    held.append(held)
    return held
def layer(): return model.layers[0]
def local():
    class Mine: pass
    return Mine()
def missing_here(): return np.longlongcomplex(1)
name = "no function"
`;

test('functions are called when the program has ended, and what they give comes as data', async (t) => {
  const { found, verdict, stdout } = await examined(functions, async (examiner) => {
    const one = async (name: string, ...positional: Wire[]): Promise<CallOutcome> =>
      (await calls(name, positional)(examiner))[0] ?? { kind: 'missing' };
    return {
      sum: await one('add', 2, 3),
      nothing: await one('nothing'),
      values: await one('values'),
      array: await one('array', float32([2], 1, 2)),
      tensor: await one('tensor', { kind: 'list', items: [2.5] }),
      predicted: await one('predicted', float32([1, 2], 1, 2)),
      weights: await one('weights'),
      rows: await one('rows'),
      noisy: await one('noisy'),
      missing: await one('absent'),
      value: await one('name'),
    };
  });
  t.is(verdict.kind, 'done');
  t.is(stdout, 'heard\n');
  t.deepEqual(found, {
    sum: returned(5),
    nothing: returned(null),
    values: returned({
      kind: 'list',
      items: [
        1,
        2.5,
        true,
        'text',
        null,
        { kind: 'tuple', items: [1, { kind: 'list', items: [2] }] },
        { kind: 'dict', entries: [['a', 3]] },
        { kind: 'float', value: 2 },
        { kind: 'int', digits: '1180591620717411303424' },
      ],
    }),
    array: returned(float32([2], 2, 4)),
    tensor: returned(float32([1], 6.25)),
    predicted: returned(float32([1, 1], 3)),
    weights: returned({ kind: 'list', items: [float32([2, 1], 1, 1)] }),
    rows: returned({ kind: 'array', shape: [0], dtype: 'uint8', data: Uint8Array.of() }),
    noisy: returned(1),
    missing: { kind: 'missing' },
    value: { kind: 'missing' },
  });
});

const failing: readonly (readonly [name: string, type: string, line: number | null])[] = [
  ['wrong', 'ZeroDivisionError', 14],
  ['leave', 'SystemExit', 15],
  ['deep', 'RecursionError', 16],
  ['holds_itself', 'RecursionError', null],
  ['add', 'TypeError', null],
];

test('what a function raises, `exit()` among it, is told, and further functions can be called', async (t) => {
  const { found } = await examined(functions, async (examiner) => {
    const outcomes: CallOutcome[] = [];
    for (const [name] of failing)
      outcomes.push(await examiner.call(name, name === 'deep' ? [1] : []));
    return { outcomes, after: await examiner.call('add', [1, 1]) };
  });
  t.deepEqual(
    found?.outcomes.map((each) => (each.kind === 'raised' ? [each.type, each.line] : each)),
    failing.map(([, type, line]) => [type, line]),
  );
  t.deepEqual(found?.after, returned(2));
});

test('what is no data comes as such, without numbers that could be taken for an answer', async (t) => {
  const { found } = await examined(functions, async (examiner) => [
    await examiner.call('layer', []),
    await examiner.call('local', []),
  ]);
  t.like(found, [
    { kind: 'returned', value: { kind: 'handle' } },
    { kind: 'returned', value: { kind: 'program', name: 'Mine' } },
  ]);
});
