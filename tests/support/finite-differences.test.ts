import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { checkGradients } from './finite-differences.js';
import { startTestEngine } from './keras.js';

await startTestEngine();

const x = (): tf.Tensor => tf.tensor([0.5, -1.25, 2, 0.75], [2, 2]);
const y = (): tf.Tensor => tf.tensor([1.5, 0.25, -0.5, 1], [2, 2]);

test('right gradients give no complaint', (t) => {
  t.deepEqual(
    checkGradients((a, b) => tf.matMul(tf.tanh(a), b), [x(), y()]),
    [],
  );
});

test('a wrong gradient is named with its entry', (t) => {
  const wrong = tf.customGrad((a) => ({
    value: tf.square(a as tf.Tensor),
    gradFunc: (dy: tf.Tensor) => dy,
  }));
  const complaints = checkGradients((a) => wrong(a), [x()]);
  t.is(complaints.length, 3);
  t.regex(complaints[0] ?? '', /^tensor 0, entry 1: gradient /);
});

test('a gradient that is wrong by one percent is found', (t) => {
  const wrong = tf.customGrad((a) => ({
    value: tf.square(a as tf.Tensor),
    gradFunc: (dy: tf.Tensor) => tf.mul(dy, tf.mul(a as tf.Tensor, 2.02)),
  }));
  t.true(checkGradients((a) => wrong(a), [x()]).length > 0);
});

test('nothing is left in memory', (t) => {
  const inputs = [x(), y()];
  const before = tf.memory().numTensors;
  checkGradients((a, b) => tf.mul(a, b), inputs);
  t.is(tf.memory().numTensors, before);
});
