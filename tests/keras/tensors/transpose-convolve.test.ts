import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { convolve } from '../../../src/keras/tensors/convolve.js';
import {
  transposeConvolve,
  upsampledSizes,
  type Upsampling,
} from '../../../src/keras/tensors/transpose-convolve.js';
import { coin, integer, pick, seeded, type Random } from '../../../src/util/random.js';
import { checkGradients } from '../../support/finite-differences.js';
import { startTestEngine } from '../../support/keras.js';
import { randomSizes, randomTensor } from '../../support/random-tensors.js';

await startTestEngine();

interface Case {
  readonly x: tf.Tensor;
  readonly kernel: tf.Tensor;
  readonly how: Upsampling;
}

function draw(random: Random, rank: number): Case {
  const size = randomSizes(random, rank, 1, 3);
  const dilated = integer(random, 0, 2) === 0;
  const strides = dilated ? size.map(() => 1) : randomSizes(random, rank, 1, 3);
  const valid = coin(random);
  const how: Upsampling = {
    size,
    strides,
    dilation: dilated ? randomSizes(random, rank, 1, 3) : size.map(() => 1),
    padding: valid ? 'valid' : 'same',
    outputPadding: valid && coin(random) ? strides.map((s) => integer(random, 0, s - 1)) : null,
  };
  const [filters, channels] = [integer(random, 1, 2), integer(random, 1, 2)];
  const x = randomTensor(random, [
    pick(random, [1, 2]),
    ...randomSizes(random, rank, 1, 3),
    channels,
  ]);
  return { x, kernel: randomTensor(random, [...size, filters, channels]), how };
}

const dot = (a: tf.Tensor, b: tf.Tensor): number => tf.sum(tf.mul(a, b)).dataSync()[0] ?? NaN;

for (const rank of [1, 2, 3]) {
  test(`over ${rank} axes it is what the convolution is to its input, turned around`, (t) => {
    const random = seeded('transpose', rank);
    for (let i = 0; i < 40; i++) {
      const { x, kernel, how } = draw(random, rank);
      const sizes = upsampledSizes(x.shape.slice(1, -1), how).map(Number);
      const image = randomTensor(random, [x.shape[0], ...sizes, kernel.shape.at(-2) ?? 1]);
      tf.tidy(() => {
        const there = dot(convolve(image, kernel, how), x);
        const back = dot(image, transposeConvolve(x, kernel, how));
        const about = JSON.stringify({ x: x.shape, kernel: kernel.shape, how });
        t.true(Math.abs(there - back) < 1e-4, `${about} ${there} ${back}`);
      });
    }
  });

  test(`over ${rank} axes its gradients are those of differences, also those of gradients`, (t) => {
    const random = seeded('transpose gradients', rank);
    for (let i = 0; i < 5; i++) {
      const { x, kernel, how } = draw(random, rank);
      const about = JSON.stringify({ x: x.shape, kernel: kernel.shape, how });
      const energy = (...[a, b]: tf.Tensor[]): tf.Tensor =>
        tf.sum(tf.square(transposeConvolve(a as tf.Tensor, b as tf.Tensor, how)));
      t.deepEqual(checkGradients(energy, [x, kernel]), [], about);
      const byKernel = (...given: tf.Tensor[]): tf.Tensor =>
        tf.grads(energy)(given)[1] as tf.Tensor;
      t.deepEqual(checkGradients(byKernel, [x, kernel]), [], about);
    }
  });
}

const how: Upsampling = {
  size: [4, 4],
  strides: [2, 2],
  dilation: [1, 1],
  padding: 'same',
  outputPadding: [0, 0],
};

test('a size that no convolution could have come from is refused', (t) => {
  t.throws(() => transposeConvolve(tf.ones([1, 3, 3, 1]), tf.ones([4, 4, 1, 1]), how), {
    message: /from \(3, 3\) to \(4, 4\) does not exist/,
  });
});

test('sizes that are not known stay so', (t) => {
  t.deepEqual(upsampledSizes([null, 3], { ...how, outputPadding: null }), [null, 6]);
});
