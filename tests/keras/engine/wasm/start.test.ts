import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { Heap } from '../../../../src/keras/engine/wasm/heap.js';
import {
  loadSideModule,
  startSideModule,
} from '../../../../src/keras/engine/wasm/load-side-module.js';
import { installSide, startWasm } from '../../../../src/keras/engine/wasm/start.js';

const start = await startWasm();
const heap = new Heap(tf.backend());

test('the side module computes', (t) => {
  t.deepEqual(start, { kernels: 'side-module' });
});

test.serial('a module that does not compile leaves plain JavaScript, with the reason', (t) => {
  const broken = (): unknown => startSideModule(new Uint8Array([0, 97, 115, 109]), heap.memory);
  t.throws(broken, { any: true });
  const reason = 'This machine has no SIMD.';
  t.deepEqual(installSide(heap, { loaded: false, reason }), { kernels: 'plain', reason });
  t.falsy(tf.getKernel('LstmSequence', 'wasm'));
  t.deepEqual([...tf.matMul([[1, 2]], [[3], [4]], false, false).dataSync()], [11]);
});

test.serial('the side module can be taken up again', async (t) => {
  t.deepEqual(installSide(heap, await loadSideModule(heap.memory)), { kernels: 'side-module' });
  t.truthy(tf.getKernel('LstmSequence', 'wasm'));
});

test('a memory that grows does not move addresses', (t) => {
  const small = tf.tensor1d([1, 2, 3]);
  const large = tf.zeros([64, 1024, 1024]);
  t.deepEqual([...tf.slice(small, 1, 2).dataSync()], [2, 3]);
  large.dispose();
});
