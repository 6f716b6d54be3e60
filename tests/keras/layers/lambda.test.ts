import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { input } from '../../../src/keras/layers/input-layer.js';
import { startTestEngine, withSession } from '../../support/keras.js';
import { callLayer, makeLayer } from '../../support/make-layer.js';

await startTestEngine();

test('a function becomes a layer; its shape is found by trying it', (t) => {
  withSession(() => {
    const layer = makeLayer('Lambda', [(x: tf.Tensor) => tf.concat([x, tf.square(x)], -1)]);
    t.deepEqual(callLayer(layer, tf.tensor([[1, 2]])).arraySync(), [[1, 2, 1, 4]]);
    t.like(layer.call([input([[3]])]), { shape: [null, 6], dtype: 'float32' });
  });
});

test('further arguments, mask and training reach the function', (t) => {
  withSession(() => {
    const scale = (x: tf.Tensor, { by, training }: { by: number; training: unknown }): tf.Tensor =>
      training === true ? tf.mul(x, by) : x;
    const layer = makeLayer('Lambda', [scale], { arguments: { by: 3 } });
    t.deepEqual(callLayer(layer, tf.tensor1d([2]), { training: true }).arraySync(), [6]);
    t.deepEqual(callLayer(layer, tf.tensor1d([2])).arraySync(), [2]);
  });
});

test('it is saved as Keras saves it, without the bytecode of a lambda', (t) => {
  withSession(() => {
    const { function: saved, arguments: given } = makeLayer('Lambda', [
      (x: tf.Tensor) => x,
    ]).getConfig();
    t.deepEqual([saved, given], [{ class_name: '__lambda__', config: null }, {}]);
    const double = (x: tf.Tensor): tf.Tensor => tf.mul(x, 2);
    t.like(makeLayer('Lambda', [double]).getConfig(), {
      function: { class_name: 'function', config: 'double' },
    });
  });
});

test('a function that gives nothing needs an output shape', (t) => {
  withSession(() => {
    const nothing = makeLayer('Lambda', [() => null]);
    t.like(
      t.throws(() => nothing.call([input([[3]])]), { message: /output_shape.*Lambda/ }),
      {
        kind: 'NotImplementedError',
      },
    );
    const declared = makeLayer('Lambda', [() => null], { output_shape: [2] });
    t.like(declared.call([input([[3]])]), { shape: [null, 2] });
    t.like(
      t.throws(() => makeLayer('Lambda', [5])),
      { kind: 'TypeError' },
    );
  });
});
