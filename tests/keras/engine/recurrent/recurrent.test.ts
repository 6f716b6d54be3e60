import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { runLstm } from '../../../../src/keras/engine/recurrent/lstm.js';
import { tryFamily } from '../../../support/kernels/family.js';
import { recurrent } from '../../../support/kernels/recurrent.js';
import { startTestEngine, testEngine } from '../../../support/keras.js';

await startTestEngine();

const inputs = {
  x: tf.ones<tf.Rank.R3>([1, 2, 3]),
  kernel: tf.ones<tf.Rank.R2>([3, 8]),
  recurrentKernel: tf.ones<tf.Rank.R2>([2, 8]),
  recurrentActivation: 'sigmoid',
} as const;

if (testEngine === 'wasm') {
  for (const family of recurrent) {
    test(`${family.name}: 150 random networks in one kernel agree with the same step by step`, (t) => {
      t.deepEqual(tryFamily(family, 150), []);
    });
  }

  test('there is a fast path, but not where a gradient of a gradient may be wanted', (t) => {
    t.not(runLstm(inputs), undefined);
    const found: unknown[] = [];
    const inner = tf.grad((x: tf.Tensor) => {
      found.push(runLstm({ ...inputs, x: x as tf.Tensor3D }));
      return tf.sum(tf.square(x));
    });
    tf.grad((x: tf.Tensor) => inner(x))(inputs.x);
    t.deepEqual(found, [undefined]);
  });
}

test('there is no fast path for an empty sequence', (t) => {
  t.is(runLstm({ ...inputs, x: tf.zeros([1, 0, 3]) }), undefined);
});
