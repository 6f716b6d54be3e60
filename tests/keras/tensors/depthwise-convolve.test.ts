import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { depthwiseConvolve } from '../../../src/keras/tensors/depthwise-convolve.js';
import type { Window } from '../../../src/keras/tensors/window.js';
import { integer, pick, seeded, type Random } from '../../../src/util/random.js';
import { checkGradients } from '../../support/finite-differences.js';
import { startTestEngine } from '../../support/keras.js';
import { convolvePlainly } from '../../support/plain-convolution.js';
import { difference, gridOf, randomSizes, randomTensor } from '../../support/random-tensors.js';

await startTestEngine();

interface Case {
  readonly x: tf.Tensor;
  readonly kernel: tf.Tensor;
  readonly window: Window;
}

/** Strides and dilation may both be greater than 1, and differ between the axes. */
function draw(random: Random, rank: number): Case {
  const size = randomSizes(random, rank, 1, 3);
  const dilation = randomSizes(random, rank, 1, 2);
  const strides = randomSizes(random, rank, 1, 3);
  const padding = pick(random, ['valid', 'same'] as const);
  const spatial = size.map(
    (cells, axis) => (cells - 1) * (dilation[axis] ?? 1) + integer(random, 1, 4),
  );
  const channels = integer(random, 1, 3);
  return {
    x: randomTensor(random, [integer(random, 1, 2), ...spatial, channels]),
    kernel: randomTensor(random, [...size, channels, integer(random, 1, 2)]),
    window: { size, strides, dilation, padding },
  };
}

/** The same convolution with groups, each of one channel. */
const asGroups = (kernel: tf.Tensor): tf.Tensor => {
  const [channels = 1, multiplier = 1] = kernel.shape.slice(-2);
  return tf.reshape(kernel, [...kernel.shape.slice(0, -2), 1, channels * multiplier]);
};

for (const rank of [1, 2]) {
  test(`over ${rank} axes each channel meets its own filters`, (t) => {
    const random = seeded('depthwise', rank);
    for (let i = 0; i < 50; i++) {
      const { x, kernel, window } = draw(random, rank);
      const expected = convolvePlainly(gridOf(x), gridOf(asGroups(kernel)), window);
      const found = gridOf(depthwiseConvolve(x, kernel, window));
      const about = JSON.stringify({ x: x.shape, kernel: kernel.shape, window });
      t.true(difference(found, expected) < 1e-5, about);
    }
  });

  test(`over ${rank} axes its gradients are those of differences, also those of gradients`, (t) => {
    const random = seeded('depthwise gradients', rank);
    for (let i = 0; i < 6; i++) {
      const { x, kernel, window } = draw(random, rank);
      const about = JSON.stringify({ x: x.shape, kernel: kernel.shape, window });
      const energy = (...[a, b]: tf.Tensor[]): tf.Tensor =>
        tf.sum(tf.square(depthwiseConvolve(a as tf.Tensor, b as tf.Tensor, window)));
      t.deepEqual(checkGradients(energy, [x, kernel]), [], about);
      const byInput = (...given: tf.Tensor[]): tf.Tensor => tf.grads(energy)(given)[0] as tf.Tensor;
      t.deepEqual(checkGradients(byInput, [x, kernel]), [], about);
    }
  });
}
