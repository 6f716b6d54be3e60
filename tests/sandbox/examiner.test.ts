import test from 'ava';
import type { Wire } from '../../src/keras/host/wire.js';
import { ExamineError, type CallOutcome, type Examiner } from '../../src/sandbox/examiner.js';
import type { Program } from '../../src/sandbox/run-program.js';
import { nothingAsked, nothingFound } from '../support/inspections.js';
import { makeSandbox, type Ran } from '../support/sandbox.js';

const sandbox = makeSandbox({
  warm: 1,
  limits: {
    cpuSeconds: 3,
    examinationSeconds: 6,
    memoryBytes: 900 * 2 ** 20,
    outputCharacters: 5000,
  },
});
test.after.always(() => sandbox.close());

/** The process goes while the engine waits for it in the middle of a training. */
const leavingInCallBack = `
import os
import numpy as np
class Leave(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None): os._exit(0)
model.compile("sgd", "mse")
model.fit(np.zeros((4, 2)), np.zeros((4, 1)), epochs=3, verbose=0, callbacks=[Leave()])
`;

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

const small = `
import keras
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
def add(a, b): return a + b
`;

interface Stopped {
  readonly kind: string;
  readonly limit?: string;
}

const stopped: readonly (readonly [how: string, body: string, verdict: Stopped])[] = [
  ['never comes to its end', 'while True: pass', { kind: 'limit', limit: 'wall-time' }],
  ['leaves by os._exit', 'import os; os._exit(0)', { kind: 'crashed' }],
  ['prints too much', 'print("x" * 9000)', { kind: 'limit', limit: 'output' }],
  [
    'takes all memory',
    'x = [bytes(2**20) for _ in range(2000)]',
    { kind: 'limit', limit: 'memory' },
  ],
  ['gives more than can be sent', 'return "x" * 17_000_000', { kind: 'crashed' }],
];

for (const [how, body, verdict] of stopped)
  test.serial(
    `a function that ${how} ends the process, and changes nothing of the run`,
    async (t) => {
      const { found, verdict: own } = await examined(
        `${small}\ndef f():\n    ${body}\n`,
        async (examiner) => [await examiner.call('f', []), await examiner.call('add', [1, 2])],
      );
      t.deepEqual(own, { kind: 'done' });
      for (const outcome of found ?? []) t.like(outcome, { kind: 'ended', verdict });
    },
  );

const ends: readonly (readonly [
  how: string,
  text: string,
  verdict: Stopped,
  call: CallOutcome['kind'],
])[] = [
  ['has raised', `${small}raise ValueError("no")`, { kind: 'raised' }, 'returned'],
  ['has called exit', `${small}exit()`, { kind: 'done' }, 'returned'],
  ['has left by os._exit', `${small}import os\nos._exit(1)`, { kind: 'done' }, 'ended'],
  ['has left in a call-back', `${small}${leavingInCallBack}`, { kind: 'done' }, 'ended'],
  ['was stopped', `${small}while True: pass`, { kind: 'limit', limit: 'cpu-time' }, 'ended'],
];

for (const [how, text, verdict, call] of ends)
  test.serial(`what a program has left that ${how} can be inspected`, async (t) => {
    const { found, verdict: own } = await examined(text, async (examiner) => ({
      inspection: await examiner.inspect(nothingAsked),
      told: examiner.verdict,
      call: await examiner.call('add', [1, 2]),
    }));
    t.like(own, verdict);
    t.deepEqual(found?.told, own);
    t.is(found?.inspection.models.length, 1);
    t.is(found?.call.kind, call);
  });

test.serial('a program that is no Python has left nothing', async (t) => {
  const { found } = await examined(
    'def (',
    async (examiner) => ({
      inspection: await examiner.inspect(nothingAsked),
      call: await examiner.call('add', []),
      source: examiner.source,
    }),
    { facts: true },
  );
  t.deepEqual(found, { inspection: nothingFound, call: { kind: 'missing' }, source: null });
});

test.serial(
  'what was called may have changed the models: they are not inspected any more',
  async (t) => {
    const { found } = await examined(small, async (examiner) => {
      await examiner.call('add', [1, 2]);
      return t.throwsAsync(examiner.inspect(nothingAsked), { instanceOf: ExamineError });
    });
    t.regex(found?.message ?? '', /may have changed/);
  },
);

test.serial(
  'what the examination throws is thrown by the run, and its process is ended',
  async (t) => {
    await t.throwsAsync(
      examined(small, () => Promise.reject(new Error('mine'))),
      { message: 'mine' },
    );
  },
);
