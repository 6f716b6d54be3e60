import * as tf from '@tensorflow/tfjs-core';
import type { LocalizedText } from '../../util/localized-text.js';

/** A small piece of work with a known answer. */
interface Trial {
  readonly name: LocalizedText;
  readonly work: () => tf.Tensor;
  readonly answer: readonly number[];
}

const trials: readonly Trial[] = [
  {
    name: { zh: '矩阵乘积', en: 'matrix product' },
    work: () => tf.matMul(tf.tensor2d([1, 2, 3, 4], [2, 2]), tf.tensor2d([5, 6], [2, 1])),
    answer: [17, 39],
  },
  {
    name: { zh: '卷积', en: 'convolution' },
    work: () => tf.conv2d(image(), tf.tensor4d([1, 0, 0, -1], [2, 2, 1, 1]), 1, 'valid'),
    answer: [-4, -4, -4, -4],
  },
  {
    name: { zh: 'ReLU 的梯度', en: 'gradient of relu' },
    work: () => tf.grad((x) => tf.relu(x))(tf.tensor1d([-1, 0, 2])),
    answer: [0, 0, 1],
  },
  {
    name: { zh: '最大池化的梯度', en: 'gradient of max pooling' },
    work: () => tf.grad((x) => tf.maxPool(x as tf.Tensor4D, 2, 1, 'valid'))(image()),
    answer: [0, 0, 0, 0, 1, 1, 0, 1, 1],
  },
  {
    name: { zh: '偏置', en: 'bias' },
    work: () => tf.add(tf.zeros([2, 2]), tf.tensor1d([1, -1])),
    answer: [1, -1, 1, -1],
  },
  {
    name: { zh: '偏置的梯度', en: 'gradient of a bias' },
    work: () => tf.grad((b) => tf.add(tf.ones([3, 2]), b))(tf.tensor1d([0, 0])),
    answer: [3, 3],
  },
];

/** Runs known work on the present backend. Says which piece fails first, or gives undefined. */
export function selfTest(): LocalizedText | undefined {
  const failed = trials.find((trial) => !passes(trial))?.name;
  return failed && { zh: `自检算错：${failed.zh}。`, en: `It computes wrong: ${failed.en}.` };
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
