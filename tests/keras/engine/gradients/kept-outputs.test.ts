import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { comparisons } from '../../../../src/keras/engine/gradients/comparisons.js';
import { installGradients } from '../../../../src/keras/engine/gradients/gradient.js';
import { byTheirOutputs } from '../../../../src/keras/engine/gradients/kept-outputs.js';
import { checkGradients } from '../../../support/finite-differences.js';
import { startTestEngine } from '../../../support/keras.js';

await startTestEngine();
installGradients([...byTheirOutputs, ...comparisons]);

const functions: Readonly<Record<string, (x: tf.Tensor) => tf.Tensor>> = {
  elu: tf.elu,
  exp: tf.exp,
  sigmoid: tf.sigmoid,
  softmax: (x) => tf.softmax(x),
  tanh: tf.tanh,
};

const input = tf.tensor2d([0.5, -0.3, 1.1, -0.9, 0.2, 0.7], [2, 3]);

for (const [name, compute] of Object.entries(functions)) {
  test(`${name}: the gradient agrees with difference quotients`, (t) => {
    t.deepEqual(checkGradients(compute, [input]), []);
  });

  test(`${name}: so do the gradient of the gradient, and the one of that`, (t) => {
    const first = tf.grad((x) => tf.sum(tf.square(compute(x))));
    const second = tf.grad((x) => tf.sum(tf.square(first(x))));
    t.deepEqual(checkGradients(first, [input]), []);
    t.deepEqual(checkGradients(second, [input]), []);
  });
}

test('nothing flows through a condition that depends on what is derived by', (t) => {
  const compute = (x: tf.Tensor): tf.Tensor =>
    tf.where(tf.logicalAnd(tf.greater(x, 0.3), tf.less(x, 1)), tf.square(x), tf.mul(3, x));
  t.deepEqual(checkGradients(compute, [input]), []);
});
