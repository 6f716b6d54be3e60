import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { convolve } from '../../../src/keras/tensors/convolve.js';
import type { Padding, Window } from '../../../src/keras/tensors/window.js';
import { coin, integer, pick, seeded, type Random } from '../../../src/util/random.js';
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

/** A convolution over so many axes; either strides or dilation are greater than 1, as in Keras. */
function draw(random: Random, rank: number): Case {
  const size = randomSizes(random, rank, 1, 3);
  const dilated = coin(random);
  const window: Window = {
    size,
    strides: dilated ? size.map(() => 1) : randomSizes(random, rank, 1, 3),
    dilation: dilated ? randomSizes(random, rank, 1, 3) : size.map(() => 1),
    padding: pick<Padding>(random, ['valid', 'same', ...(rank === 1 ? ['causal' as const] : [])]),
  };
  const spatial = size.map(
    (cells, axis) => (cells - 1) * (window.dilation[axis] ?? 1) + integer(random, 1, 4),
  );
  const groups = pick(random, [1, 1, 2, 3]);
  const inGroup = integer(random, 1, 2);
  const filters = groups * integer(random, 1, 2);
  const x = randomTensor(random, [integer(random, 1, 2), ...spatial, groups * inGroup]);
  return { x, kernel: randomTensor(random, [...size, inGroup, filters]), window };
}

for (const rank of [1, 2, 3])
  test(`over ${rank} axes it is the sum that defines it`, (t) => {
    const random = seeded('convolve', rank);
    for (let i = 0; i < 50; i++) {
      const { x, kernel, window } = draw(random, rank);
      const expected = convolvePlainly(gridOf(x), gridOf(kernel), window);
      const found = gridOf(convolve(x, kernel, window));
      const about = JSON.stringify({ x: x.shape, kernel: kernel.shape, window });
      t.true(difference(found, expected) < 1e-5, about);
    }
  });

for (const rank of [1, 2, 3])
  test(`over ${rank} axes its gradients are those of differences`, (t) => {
    const random = seeded('convolve gradients', rank);
    for (let i = 0; i < 6; i++) {
      const { x, kernel, window } = draw(random, rank);
      const about = JSON.stringify({ x: x.shape, kernel: kernel.shape, window });
      t.deepEqual(
        checkGradients((a, b) => convolve(a, b, window), [x, kernel]),
        [],
        about,
      );
    }
  });

for (const rank of [1, 2, 3])
  test(`over ${rank} axes its gradients have gradients`, (t) => {
    const random = seeded('convolve twice', rank);
    for (let i = 0; i < 4; i++) {
      const { x, kernel, window } = draw(random, rank);
      const energy = (a: tf.Tensor, b: tf.Tensor): tf.Scalar =>
        tf.sum(tf.square(convolve(a, b, window)));
      const gradients = tf.grads(energy);
      for (const index of [0, 1]) {
        const compute = (a: tf.Tensor, b: tf.Tensor): tf.Tensor =>
          gradients([a, b])[index] as tf.Tensor;
        const about = JSON.stringify({ x: x.shape, kernel: kernel.shape, window, index });
        t.deepEqual(checkGradients(compute, [x, kernel]), [], about);
      }
    }
  });

const plain: Window = { size: [2, 2], strides: [1, 1], dilation: [1, 1], padding: 'same' };
const image = tf.tensor([1, -2, 3, 0.5, 2, -1, 1, 1, -3], [1, 3, 3, 1]);
const kernel = tf.tensor([1, 0, 0.5, -1, -1, 2, 0.25, 1], [2, 2, 1, 2]);
const bias = tf.tensor1d([0.65, -0.3]);

test('bias and relu on the way give what they give afterwards', (t) => {
  const apart = tf.relu(tf.add(convolve(image, kernel, plain), bias));
  const atOnce = convolve(image, kernel, plain, { bias, relu: true });
  t.true(difference(gridOf(atOnce), gridOf(apart)) < 1e-6);
});

test('gradients of bias and relu on the way are those of differences', (t) => {
  for (const finish of [{ relu: true }, { relu: false }])
    t.deepEqual(
      checkGradients(
        (a, b, c) => convolve(a, b, plain, { ...finish, bias: c }),
        [image, kernel, bias],
      ),
      [],
    );
});
