import { pathToFileURL } from 'node:url';
import test, { type ExecutionContext } from 'ava';
import { startEngineHost, type EngineHost } from '../../../src/keras/host/engine-host.js';
import type { Reply, Request, Wire } from '../../../src/keras/host/wire.js';

// The thread cannot load TypeScript: it runs what is built.
const worker = pathToFileURL('dist/bin/engine-worker.js');

async function start(t: ExecutionContext): Promise<EngineHost> {
  const host = await startEngineHost({ engine: 'wasm', seed: 'host' }, worker);
  t.teardown(() => host.kill());
  return host;
}

const name = (path: string): Wire => ({ kind: 'name', path });

const call = (
  target: Wire,
  positional: readonly Wire[] = [],
  keywords: readonly (readonly [string, Wire])[] = [],
): Request => ({ kind: 'call', target, positional, keywords });

function valueOf(reply: Reply): Wire {
  if (reply.kind !== 'value') throw new Error(reply.message);
  return reply.value;
}

test('a layer is made, called and read from outside, by handles', async (t) => {
  const host = await start(t);
  t.is(host.engine, 'wasm');
  const ones: readonly (readonly [string, Wire])[] = [['kernel_initializer', 'ones']];
  const layer = valueOf(await host.ask(call(name('keras.layers.Dense'), [2], ones)));
  t.like(layer, { kind: 'handle', type: 'Dense', repr: '<Dense name=dense, built=False>' });
  const x: Wire = {
    kind: 'array',
    shape: [1, 3],
    dtype: 'float32',
    data: Float32Array.of(1, 2, 3),
  };
  const y = valueOf(await host.ask(call(layer, [x])));
  const numbers = valueOf(await host.ask({ kind: 'read', target: y }));
  t.like(numbers, { kind: 'array', shape: [1, 2] });
  t.deepEqual(numbers, {
    kind: 'array',
    shape: [1, 2],
    dtype: 'float32',
    data: Float32Array.of(6, 6),
  });
});

test('what Keras raises is an answer with its class and message', async (t) => {
  const host = await start(t);
  const reply = await host.ask(call(name('keras.layers.Dense'), [0]));
  t.is(reply.kind, 'raised');
  t.like(reply, { error: 'ValueError' });
  const missing = await host.ask(call(name('keras.layers.Dens')));
  t.like(missing, { kind: 'raised', error: 'AttributeError' });
  const stranger = await host.ask(call({ kind: 'handle', id: 99, type: '', repr: '' }));
  t.like(stranger, { kind: 'raised', error: 'ValueError' });
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
