import * as tf from '@tensorflow/tfjs-core';
import type { Moments } from './moments.js';
import { moments } from './moments.js';

/** What a batch is normalized with, besides its own mean and variance. */
export interface Learnt {
  readonly gamma: tf.Tensor | null;
  readonly beta: tf.Tensor | null;
  readonly epsilon: number;
}

/**
 * Normalizes the columns of x, [rows, channels], by their own mean and variance, given. The gradient is written out (Ioffe and
 * Szegedy, 2015), because the one that follows from the single operations passes over x many more times.
 */
export function normalizeByBatch(x: tf.Tensor, given: Moments, learnt: Learnt): tf.Tensor {
  const gamma = learnt.gamma ?? tf.ones(given.mean.shape);
  const beta = learnt.beta ?? tf.zeros(given.mean.shape);
  const run = tf.customGrad((...args) => {
    const [values, scale, shift] = args as unknown as [tf.Tensor, tf.Tensor, tf.Tensor];
    (args.at(-1) as tf.GradSaveFunc)([values, scale, given.mean, given.variance]);
    return {
      value: normalized(values, given, { gamma: scale, beta: shift, epsilon: learnt.epsilon }),
      gradFunc: (dy: tf.Tensor, saved: tf.Tensor[]) => gradients(dy, saved, learnt.epsilon),
    };
  });
  return run(x, gamma, beta);
}

function normalized(x: tf.Tensor, { mean, variance }: Moments, learnt: Learnt): tf.Tensor {
  const factor = tf.mul(tf.rsqrt(tf.add(variance, learnt.epsilon)), learnt.gamma ?? 1);
  const shift = tf.sub(learnt.beta ?? 0, tf.mul(mean, factor));
  return tf.add(tf.mul(x, factor), shift);
}

function gradients(dy: tf.Tensor, saved: tf.Tensor[], epsilon: number): tf.Tensor[] {
  const [x, gamma, mean, variance] = saved as [tf.Tensor, tf.Tensor, tf.Tensor, tf.Tensor];
  const known = isDifferentiatedAgain() ? moments(x, [0], false) : { mean, variance };
  const inverse = tf.rsqrt(tf.add(known.variance, epsilon));
  const centred = tf.sub(x, known.mean);
  const [rows = 1] = x.shape;
  const forBeta = tf.sum(dy, 0);
  const forGamma = tf.mul(tf.sum(tf.mul(dy, centred), 0), inverse);
  const factor = tf.mul(gamma, inverse);
  const slope = tf.div(tf.mul(forGamma, inverse), rows);
  const rest = tf.sub(tf.sub(dy, tf.div(forBeta, rows)), tf.mul(centred, slope));
  return [tf.mul(factor, rest), forGamma, forBeta];
}

/** Mean and variance as they were saved do not know that they depend on x. */
const isDifferentiatedAgain = (): boolean => tf.engine().state.gradientDepth > 0;
