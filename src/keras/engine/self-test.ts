import * as tf from '@tensorflow/tfjs-core';

/** A small piece of work with a known answer. */
interface Trial {
  readonly name: string;
  readonly work: () => tf.Tensor;
  readonly answer: readonly number[];
}

const trials: readonly Trial[] = [
  {
    name: 'matrix product',
    work: () => tf.matMul(tf.tensor2d([1, 2, 3, 4], [2, 2]), tf.tensor2d([5, 6], [2, 1])),
    answer: [17, 39],
  },
  {
    name: 'convolution',
    work: () => tf.conv2d(image(), tf.tensor4d([1, 0, 0, -1], [2, 2, 1, 1]), 1, 'valid'),
    answer: [-4, -4, -4, -4],
  },
  {
    name: 'gradient of relu',
    work: () => tf.grad((x) => tf.relu(x))(tf.tensor1d([-1, 0, 2])),
    answer: [0, 0, 1],
  },
  {
    name: 'gradient of max pooling',
    work: () => tf.grad((x) => tf.maxPool(x as tf.Tensor4D, 2, 1, 'valid'))(image()),
    answer: [0, 0, 0, 0, 1, 1, 0, 1, 1],
  },
  {
    name: 'bias',
    work: () => tf.add(tf.zeros([2, 2]), tf.tensor1d([1, -1])),
    answer: [1, -1, 1, -1],
  },
  {
    name: 'gradient of a bias',
    work: () => tf.grad((b) => tf.add(tf.ones([3, 2]), b))(tf.tensor1d([0, 0])),
    answer: [3, 3],
  },
];

/** Runs known work on the present backend. Gives the first piece that fails, or undefined. */
export function selfTest(): string | undefined {
  return trials.find((trial) => !passes(trial))?.name;
}

const passes = ({ work, answer }: Trial): boolean =>
  tf.tidy(() => {
    const found = work().dataSync();
    return (
      found.length === answer.length &&
      answer.every((value, index) => Math.abs(value - (found[index] ?? NaN)) < 1e-5)
    );
  });

const image = (): tf.Tensor4D => tf.tensor4d([1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 3, 3, 1]);
