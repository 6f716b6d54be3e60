import { pathToFileURL } from 'node:url';
import test, { type ExecutionContext } from 'ava';
import { startEngineHost, type EngineHost } from '../../../src/keras/host/engine-host.js';
import type { Request, Turn, Wire } from '../../../src/keras/host/wire.js';

// The thread cannot load TypeScript: it runs what is built.
const workerFile = pathToFileURL('dist/bin/engine-worker.js');

async function start(
  t: ExecutionContext,
  onPrint: (text: string) => void = () => undefined,
): Promise<EngineHost> {
  const host = await startEngineHost({ engine: 'wasm', seed: 'host' }, { workerFile, onPrint });
  t.teardown(() => host.kill());
  return host;
}

const name = (path: string): Wire => ({ kind: 'name', path });

const call = (
  target: Wire,
  positional: readonly Wire[] = [],
  keywords: readonly (readonly [string, Wire])[] = [],
): Request => ({ kind: 'call', target, positional, keywords });

function valueOf(turn: Turn): Wire {
  if (turn.kind === 'value') return turn.value;
  throw new Error('message' in turn ? turn.message : `The engine's turn is a ${turn.kind}.`);
}

const program = (id: number, parameters: readonly string[]): Wire => ({
  kind: 'program',
  id,
  name: 'mine',
  parameters: parameters.map((each) => ({ name: each, kind: 'plain', optional: false })),
  methods: [],
});

const ones: readonly (readonly [string, Wire])[] = [['kernel_initializer', 'ones']];

const row: Wire = {
  kind: 'array',
  shape: [1, 3],
  dtype: 'float32',
  data: Float32Array.of(1, 2, 3),
};

test('a layer is made, called and read from outside, by handles', async (t) => {
  const host = await start(t);
  t.is(host.engine, 'wasm');
  const layer = valueOf(await host.ask(call(name('keras.layers.Dense'), [2], ones)));
  t.like(layer, { kind: 'handle', type: 'Dense', repr: '<Dense name=dense, built=False>' });
  const y = valueOf(await host.ask(call(layer, [row])));
  t.like(y, { kind: 'handle', shape: [1, 2], dtype: 'float32' });
  t.deepEqual(valueOf(await host.ask({ kind: 'read', target: y })), {
    kind: 'array',
    shape: [1, 2],
    dtype: 'float32',
    data: Float32Array.of(6, 6),
  });
});

test('what Keras raises is an answer with its class and message', async (t) => {
  const host = await start(t);
  const turn = await host.ask(call(name('keras.layers.Dense'), [0]));
  t.like(turn, { kind: 'raised', error: 'ValueError', id: null });
  const missing = await host.ask(call(name('keras.layers.Dens')));
  t.like(missing, { kind: 'raised', error: 'AttributeError' });
  const stranger = await host.ask(call({ kind: 'handle', id: 99 }));
  t.like(stranger, { kind: 'raised', error: 'ValueError' });
});

test('the engine calls a function of the program in the middle of a call, and answers what that asks', async (t) => {
  const host = await start(t);
  const keywords = [...ones, ['activation', program(7, ['x'])] as const];
  const layer = valueOf(await host.ask(call(name('keras.layers.Dense'), [2], keywords)));
  const question = await host.ask(call(layer, [row]));
  if (question.kind !== 'callback') throw new Error('The engine has not called back.');
  t.is(question.target, 7);
  const [x = null] = question.positional;
  t.like(x, { kind: 'handle', shape: [1, 2] });
  const doubled = valueOf(await host.ask(call(name('keras.ops.multiply'), [x, 2])));
  const answer = valueOf(await host.resume({ kind: 'returned', value: doubled }));
  t.like(valueOf(await host.ask({ kind: 'read', target: answer })), {
    data: Float32Array.of(12, 12),
  });
});

test('what the program raises in a call-back comes back with its number, and the engine goes on', async (t) => {
  const host = await start(t);
  const keywords = [...ones, ['kernel_regularizer', program(3, ['w'])] as const];
  const layer = valueOf(await host.ask(call(name('keras.layers.Dense'), [2], keywords)));
  valueOf(await host.ask(call(layer, [row])));
  t.like(await host.ask({ kind: 'get', target: layer, name: 'losses' }), { kind: 'callback' });
  const turn = await host.resume({ kind: 'threw', error: 'MyError', message: 'no', id: 5 });
  t.like(turn, { kind: 'raised', error: 'MyError', message: 'no', id: 5 });
  t.like(valueOf(await host.ask(call(layer, [row]))), { shape: [1, 2] });
});

test('what the engine prints arrives before the turn in which it was printed', async (t) => {
  let printed = '';
  const host = await start(t, (text) => (printed += text));
  const layer = valueOf(await host.ask(call(name('keras.layers.Dense'), [2])));
  const layers: Wire = { kind: 'list', items: [layer] };
  const model = valueOf(await host.ask(call(name('keras.Sequential'), [layers])));
  valueOf(
    await host.ask({ kind: 'call', target: model, name: 'summary', positional: [], keywords: [] }),
  );
  t.regex(printed, /Model: "sequential"/);
});

test('a question and its answer take less than a millisecond', async (t) => {
  const host = await start(t);
  const request: Request = { kind: 'get', target: name('keras.layers.Dense'), name: '__name__' };
  const rounds = 2000;
  for (let i = 0; i < rounds; i++) await host.ask(request);
  const begin = performance.now();
  for (let i = 0; i < rounds; i++) await host.ask(request);
  const each = (performance.now() - begin) / rounds;
  t.log(`${each.toFixed(4)} ms a round`);
  t.true(each < 1, `${each} ms`);
});

test('the thread can be killed while it computes, and then says so', async (t) => {
  const host = await start(t);
  const data = new Float32Array(1500 * 1500).fill(1);
  const big: Wire = { kind: 'array', shape: [1500, 1500], dtype: 'float32', data };
  const answers = Array.from({ length: 200 }, () =>
    host.ask(call(name('keras.ops.matmul'), [big, big])),
  );
  await host.kill();
  const outcomes = await Promise.allSettled(answers);
  t.true(outcomes.some(({ status }) => status === 'rejected'));
  await t.throwsAsync(host.ask(call(name('keras.layers.Flatten'))), { message: /engine/ });
});

test('the thread can be killed while it waits for the program', async (t) => {
  const host = await start(t);
  const keywords = [['activation', program(0, ['x'])] as const];
  const layer = valueOf(await host.ask(call(name('keras.layers.Dense'), [2], keywords)));
  t.like(await host.ask(call(layer, [row])), { kind: 'callback' });
  await host.kill();
  await t.throwsAsync(host.resume({ kind: 'returned', value: null }), { message: /engine/ });
});

/** A layer that is built on a row: its name, and its weights. */
async function built(host: EngineHost): Promise<readonly unknown[]> {
  const layer = valueOf(await host.ask(call(name('keras.layers.Dense'), [2])));
  const y = valueOf(await host.ask(call(layer, [row])));
  const named = await host.ask({ kind: 'get', target: layer, name: 'name' });
  return [valueOf(named), valueOf(await host.ask({ kind: 'read', target: y }))];
}

test('a thread that was renewed is as one that has just begun: names and random numbers begin again', async (t) => {
  const host = await start(t);
  const first = await built(host);
  t.notDeepEqual(await built(host), first);
  t.true(await host.renew());
  t.deepEqual(await built(host), first);
  t.like(await host.ask({ kind: 'read', target: { kind: 'handle', id: 5 } }), { kind: 'raised' });
});

const changes: readonly (readonly [string, (host: EngineHost) => Promise<unknown>])[] = [
  [
    'a number type that was chosen',
    (host) => host.ask(call(name('keras.config.set_floatx'), ['float16'])),
  ],
  [
    'a tape that nobody has stopped, and another one inside',
    async (host) => {
      for (let tapes = 0; tapes < 2; tapes++) {
        const tape = valueOf(await host.ask(call(name('tensorflow.GradientTape'))));
        const enter = { kind: 'call', target: tape, name: 'start' } as const;
        valueOf(await host.ask({ ...enter, positional: [], keywords: [] }));
      }
    },
  ],
  [
    'an attribute that was hung on an object of Keras',
    async (host) => {
      const module = name('keras.layers.Dense');
      await host.ask({ kind: 'set', target: module, name: 'units', value: 7 });
      await host.ask({ kind: 'set', target: name('keras.layers'), name: 'Dense', value: 7 });
    },
  ],
  ['a seed that was set', (host) => host.ask(call(name('keras.utils.set_random_seed'), [3]))],
];

for (const [what, change] of changes)
  test(`${what} does not reach the next program of a thread`, async (t) => {
    const host = await start(t);
    const first = await built(host);
    await change(host);
    t.true(await host.renew());
    t.deepEqual(await built(host), first);
  });

test('a thread that waits for the program, or was ended, is not renewed', async (t) => {
  const host = await start(t);
  const keywords = [['activation', program(0, ['x'])] as const];
  const layer = valueOf(await host.ask(call(name('keras.layers.Dense'), [2], keywords)));
  t.like(await host.ask(call(layer, [row])), { kind: 'callback' });
  t.false(await host.renew());
  await host.kill();
  t.false(await host.renew());
});
