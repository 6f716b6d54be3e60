import * as tf from '@tensorflow/tfjs-core';
import type { Random } from '../../../util/random.js';
import { checkBroadcastTo } from '../../base/shape-errors.js';
import { sizeOf, type FullShape } from '../../base/shape.js';
import { drawMask } from '../../random/draw.js';

/** What is dropped, and in which shape. */
export interface Dropping {
  readonly rate: number;
  readonly shape: FullShape;
}

/** Sets entries to 0 with probability `rate` and divides the others by 1 - rate, so that the mean stays. */
export function drop(x: tf.Tensor, random: Random, { rate, shape }: Dropping): tf.Tensor {
  if (rate === 1) return tf.zerosLike(x);
  const mask = tf.tensor(drawMask(random, sizeOf(shape), rate), [...shape], 'float32');
  checkBroadcastTo(mask, x.shape);
  return tf.mul(x, mask);
}
