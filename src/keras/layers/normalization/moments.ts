import * as tf from '@tensorflow/tfjs-core';

export interface Moments {
  readonly mean: tf.Tensor;
  readonly variance: tf.Tensor;
}

/** Mean and variance (divided by n) along axes, which stay with size 1 if `keepDims`. */
export function moments(x: tf.Tensor, axes: number[], keepDims: boolean): Moments {
  const mean = tf.mean(x, axes, true);
  const variance = tf.mean(tf.squaredDifference(x, mean), axes, keepDims);
  return { mean: keepDims ? mean : tf.reshape(mean, variance.shape), variance };
}

/** The same for each column of x, [rows, channels], of those entries only that the mask counts, [rows, 1] or [rows, channels]. */
export function maskedMoments(x: tf.Tensor, mask: tf.Tensor, epsilon: number): Moments {
  const total = tf.add(tf.sum(tf.cast(mask, 'float32'), 0), epsilon);
  const hide = (values: tf.Tensor): tf.Tensor => tf.where(mask, values, tf.zerosLike(values));
  const mean = tf.div(tf.sum(hide(x), 0), total);
  const variance = tf.div(tf.sum(tf.square(hide(tf.sub(x, mean))), 0), total);
  return { mean, variance };
}

/** x brought to mean 0 and variance 1, times gamma plus beta, which have x's rank. Source: the order of operations of Keras. */
export function standardize(
  x: tf.Tensor,
  { mean, variance }: Moments,
  learnt: {
    readonly gamma: tf.Tensor | null;
    readonly beta: tf.Tensor | null;
    readonly epsilon: number;
  },
): tf.Tensor {
  const inverse = tf.rsqrt(tf.add(variance, learnt.epsilon));
  const factor = learnt.gamma === null ? inverse : tf.mul(inverse, learnt.gamma);
  const centred = tf.neg(tf.mul(mean, factor));
  const shift = learnt.beta === null ? centred : tf.add(centred, learnt.beta);
  return tf.add(tf.mul(x, factor), shift);
}
