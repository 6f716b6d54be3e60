import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { numbers } from '../../../support/kernels/family.js';
import { checkGradients } from '../../../support/finite-differences.js';
import { startTestEngine } from '../../../support/keras.js';
import { seeded } from '../../../../src/util/random.js';

await startTestEngine();

const random = seeded('gradients');

/** Numbers of which no two are equal or near, nor near 0 or 6. */
const apart = (shape: number[]): tf.Tensor => {
  const size = shape.reduce((product, count) => product * count, 1);
  const order = [...numbers(random, size)]
    .map((value, index) => [value, index] as const)
    .sort(([a], [b]) => a - b);
  const values = new Float32Array(size);
  order.forEach(([, index], rank) => {
    values[index] = (rank - size / 2 + 0.5) / 4;
  });
  return tf.tensor(values, shape);
};

const plain = (shape: number[]): tf.Tensor =>
  tf.tensor(
    numbers(
      random,
      shape.reduce((product, count) => product * count, 1),
    ),
    shape,
  );

type Compute = (...tensors: tf.Tensor[]) => tf.Tensor;

const convolve =
  (dilation: number, stride: number): Compute =>
  (x, w) =>
    tf.conv2d(x as tf.Tensor4D, w as tf.Tensor4D, stride, 'same', 'NHWC', dilation);
const depthwise =
  (dilation: number): Compute =>
  (x, w) =>
    tf.depthwiseConv2d(x as tf.Tensor4D, w as tf.Tensor4D, 1, 'same', 'NHWC', dilation);
const image = [1, 4, 4, 2];

/** Functions, their inputs, and whether the gradient of their gradient is wanted, too. */
const cases: readonly (readonly [string, Compute, () => tf.Tensor[]])[] = [
  ['convolution with strides', convolve(1, 2), () => [plain(image), plain([3, 3, 2, 3])]],
  ['convolution with dilation', convolve(2, 1), () => [plain(image), plain([2, 2, 2, 3])]],
  ['depthwise convolution', depthwise(1), () => [plain(image), plain([3, 3, 2, 2])]],
  ['depthwise convolution with dilation', depthwise(2), () => [plain(image), plain([2, 2, 2, 2])]],
  [
    'convolution of frames',
    (x, w) => tf.conv3d(x as tf.Tensor5D, w as tf.Tensor5D, 2, 'same'),
    () => [plain([1, 3, 4, 3, 2]), plain([2, 2, 2, 2, 2])],
  ],
  [
    'transposed convolution of frames',
    (x, w) => tf.conv3dTranspose(x as tf.Tensor5D, w as tf.Tensor5D, [1, 4, 4, 4, 2], 2, 'same'),
    () => [plain([1, 2, 2, 2, 3]), plain([2, 2, 2, 2, 3])],
  ],
  ['average pooling', (x) => tf.avgPool(x as tf.Tensor4D, 3, 2, 'same'), () => [plain(image)]],
  ['max pooling', (x) => tf.maxPool(x as tf.Tensor4D, 3, 2, 'same'), () => [apart(image)]],
  [
    'average pooling of frames',
    (x) => tf.avgPool3d(x as tf.Tensor5D, 2, 1, 'same'),
    () => [plain([1, 3, 3, 3, 1])],
  ],
  [
    'bilinear resizing',
    (x) => tf.image.resizeBilinear(x as tf.Tensor4D, [7, 6], false, true),
    () => [plain(image)],
  ],
  [
    'nearest resizing',
    (x) => tf.image.resizeNearestNeighbor(x as tf.Tensor4D, [8, 8], false, false),
    () => [plain([2, 4, 4, 2])],
  ],
  ['relu', (x) => tf.relu(x), () => [apart([3, 4])]],
  ['relu6', (x) => tf.relu6(tf.mul(x, 5)), () => [apart([3, 4])]],
  ['abs', (x) => tf.abs(x), () => [apart([3, 4])]],
  ['where', (x) => tf.where(tf.greater(x, 0), tf.square(x), tf.mul(x, 3)), () => [apart([3, 4])]],
  [
    'maximum of repeated inputs',
    (a, b) => tf.maximum(a, b),
    () => [apart([3, 4]), tf.tensor([0, 0.5, -0.5, 1])],
  ],
  [
    'squared difference of repeated inputs',
    (a, b) => tf.squaredDifference(a, b),
    () => [plain([3, 4]), plain([4])],
  ],
  ['max along an axis', (x) => tf.max(x, 1), () => [apart([3, 4])]],
  ['min of all', (x) => tf.min(x), () => [apart([3, 4])]],
  ['sum', (x) => tf.sum(tf.square(x), [0, 2]), () => [plain([2, 3, 2])]],
  ['mean', (x) => tf.mean(tf.square(x), [1], true), () => [plain([2, 3, 2])]],
  ['tile of five axes', (x) => tf.tile(x, [2, 1, 3, 1, 2]), () => [plain([1, 2, 1, 2, 2])]],
  ['cumsum along the first axis', (x) => tf.cumsum(x, 0), () => [plain([3, 3])]],
  ['split in one part', (x) => tf.split(x, 1)[0] ?? x, () => [plain([3, 2])]],
];

for (const [title, compute, inputs] of cases) {
  test(`${title}: the gradient agrees with difference quotients`, (t) => {
    t.deepEqual(checkGradients(compute, inputs()), []);
  });

  test(`${title}: so does the gradient of the gradient`, (t) => {
    const tensors = inputs();
    // A function that is not linear, so that there is something to differentiate again.
    const squared = (...all: tf.Tensor[]): tf.Scalar => tf.sum(tf.square(compute(...all)));
    for (let index = 0; index < tensors.length; index++) {
      const first = (...all: tf.Tensor[]): tf.Tensor => tf.grads(squared)(all)[index] as tf.Tensor;
      t.deepEqual(checkGradients(first, tensors), []);
    }
  });
}

const atKinks: readonly (readonly [string, Compute, number[], number[]])[] = [
  ['abs at 0 has no slope', (x) => tf.abs(x), [-1, 0, 2], [-1, 0, 1]],
  ['relu6 has no slope at 0 and 6', (x) => tf.relu6(x), [0, 3, 6, 7], [0, 1, 0, 0]],
  ['equal maxima share', (x) => tf.max(x), [1, 3, 3, 2], [0, 0.5, 0.5, 0]],
  [
    'what was not chosen may be infinite',
    (x) => tf.mul(tf.where(tf.greater(x, 0), x, tf.zerosLike(x)), [Infinity, 1]),
    [-1, 2],
    [0, 1],
  ],
];

for (const [title, compute, input, expected] of atKinks) {
  test(title, (t) => {
    const gradient = tf.grad((x) => tf.sum(compute(x)))(tf.tensor1d(input));
    t.deepEqual([...gradient.dataSync()], expected);
  });
}
