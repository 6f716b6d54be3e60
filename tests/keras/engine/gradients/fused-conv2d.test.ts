import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { convolve } from '../../../../src/keras/tensors/convolve.js';
import type { Window } from '../../../../src/keras/tensors/window.js';
import { startTestEngine } from '../../../support/keras.js';

await startTestEngine();

const window: Window = { size: [2, 2], strides: [1, 1], dilation: [1, 1], padding: 'same' };
const image = tf.tensor([1, -2, 3, 0.5, 2, -1, 1, 1, -3], [1, 3, 3, 1]);
const kernel = tf.tensor([1, 0, 0.5, -1, -1, 2, 0.25, 1], [2, 2, 1, 2]);
const bias = tf.tensor1d([0.65, -0.3]);

/** The kernels that run while `work` does. */
function kernelsOf(work: () => tf.Tensor): string[] {
  const engine = tf.engine();
  const runKernel = engine.runKernel.bind(engine);
  const names: string[] = [];
  engine.runKernel = (name, ...rest) => {
    names.push(name);
    return runKernel<never>(name, ...rest);
  };
  try {
    work().dispose();
  } finally {
    engine.runKernel = runKernel;
  }
  return names;
}

test('the gradient by the input is computed only where it is wanted', (t) => {
  const ofKernel = tf.grad((b) => convolve(image, b, window, { bias, relu: true }));
  const ofImage = tf.grad((a) => convolve(a, kernel, window, { bias, relu: true }));
  const first = kernelsOf(() => ofKernel(kernel));
  const second = kernelsOf(() => ofImage(image));
  t.deepEqual(
    [first, second].map((names) => names.includes('Conv2DBackpropInput')),
    [false, true],
  );
  t.deepEqual(
    [first, second].map((names) => names.includes('Conv2DBackpropFilter')),
    [true, false],
  );
});

test('convolution, bias and relu are one kernel, also while gradients are recorded', (t) => {
  const names = kernelsOf(() =>
    tf.grad((b) => convolve(image, b, window, { bias, relu: true }))(kernel),
  );
  t.true(names.includes('FusedConv2D'));
  t.false(names.includes('Conv2D') || names.includes('Relu') || names.includes('Add'));
});

test('it keeps nothing in memory', (t) => {
  const before = tf.memory().numTensors;
  const gradients = tf.grads((...[a, b]) =>
    convolve(a as tf.Tensor, b as tf.Tensor, window, { bias, relu: true }),
  );
  tf.dispose(gradients([image, kernel]));
  t.is(tf.memory().numTensors, before);
});
