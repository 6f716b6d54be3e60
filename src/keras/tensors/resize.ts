import * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../base/errors.js';
import { repr, str } from '../base/repr.js';
import { interpolate, interpolations, nearestCells, type Interpolation } from './interpolation.js';
import { mapAxis } from './map-axis.js';

/** @throws ValueError for a name that is not in the list. */
export function readInterpolation(name: string): Interpolation {
  const found = interpolations.find((known) => known === name);
  if (found !== undefined) return found;
  throw valueError(
    `Invalid value for argument \`interpolation\`. Expected one of ${repr(interpolations, 'tuple')}. ` +
      `Received: interpolation=${str(name)}`,
  );
}

interface Resize {
  readonly height: number;
  readonly width: number;
  readonly interpolation: Interpolation;
  readonly antialias?: boolean;
}

/** Images [batch, height, width, channels] in another size. All methods but `nearest` give floats, and have gradients. */
export function resizeImages(images: tf.Tensor, how: Resize): tf.Tensor {
  const [, height, width] = images.shape;
  return height === how.height && width === how.width
    ? images
    : resizeAxis(resizeAxis(images, 1, how.height, how), 2, how.width, how);
}

/** An axis that keeps its size keeps its cells, with all methods and also where the other axis changes. */
function resizeAxis(
  images: tf.Tensor,
  axis: number,
  to: number,
  { interpolation, antialias = false }: Resize,
): tf.Tensor {
  const from = images.shape[axis] ?? 1;
  if (from === to) return images;
  if (interpolation === 'nearest')
    return tf.gather(images, tf.tensor1d(nearestCells(from, to), 'int32'), axis);
  const weights = interpolate(interpolation, from, to, antialias);
  return mapAxis(images, tf.tensor2d(weights, [to, from]), axis);
}
