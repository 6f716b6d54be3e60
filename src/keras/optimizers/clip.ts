import * as tf from '@tensorflow/tfjs-core';
import type { CommonOptions } from './common-options.js';
import { clipValues, scaleGradient, sumOfSquares } from './gradient-parts.js';

/** The gradients, made shorter as the optimizer's options ask. */
export function clipGradients(
  gradients: readonly tf.Tensor[],
  { clipNorm, globalClipNorm, clipValue }: CommonOptions,
): readonly tf.Tensor[] {
  if (clipNorm !== null && clipNorm > 0)
    return gradients.map((gradient) => clipByNorm(gradient, clipNorm));
  if (globalClipNorm !== null && globalClipNorm > 0)
    return clipByGlobalNorm(gradients, globalClipNorm);
  if (clipValue !== null && clipValue > 0)
    return gradients.map((gradient) => clipValues(gradient, clipValue));
  return gradients;
}

/** Scales the gradient down to norm `most` if it is longer. */
const clipByNorm = (gradient: tf.Tensor, most: number): tf.Tensor =>
  scaleGradient(gradient, tf.div(most, tf.maximum(tf.sqrt(sumOfSquares(gradient)), most)));

/** Scales all gradients by the same factor so that their common norm is at most `most`; NaN if it is not finite. */
function clipByGlobalNorm(gradients: readonly tf.Tensor[], most: number): readonly tf.Tensor[] {
  const norm = tf.sqrt(tf.addN(gradients.map(sumOfSquares)));
  const scale = tf.mul(most, tf.minimum(tf.div(1, norm), 1 / most));
  const checked = tf.add(scale, tf.sub(norm, norm));
  return gradients.map((gradient) => scaleGradient(gradient, checked));
}
