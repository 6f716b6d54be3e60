import * as tf from '@tensorflow/tfjs-core';
import { KerasError } from '../base/errors.js';
import { writeShape } from '../base/repr.js';
import { trimmed } from './trim.js';
import { countPlaces, type Window } from './window.js';

/** What is taken of the cells that a window covers. */
export type PoolKind = 'max' | 'average';

/**
 * Takes the largest number or the mean of each window of `x`, [batch, …spatial, channels]; one to three spatial axes. The
 * mean is that of the cells inside the tensor; of equally large cells the first one gets the gradient.
 * @throws AbortedError as TensorFlow does, if the window is larger than the tensor and the largest number is wanted.
 */
export function pool(kind: PoolKind, x: tf.Tensor, window: Window): tf.Tensor {
  const spatial = x.shape.slice(1, -1);
  if (window.strides.some((stride) => stride < 1))
    throw new KerasError('InvalidArgumentError', 'Stride must be > 0, but got 0');
  const places = countPlaces(spatial, window).map(Number);
  if (places.some((count) => count < 1)) return poolNothing(kind, x, places);
  return x.rank === 5 ? poolVolumes(kind, x, window) : poolPlanes(kind, x, window);
}

function poolNothing(kind: PoolKind, x: tf.Tensor, places: readonly number[]): tf.Tensor {
  const outer = [x.shape[0], ...places.map((count) => Math.max(0, count))];
  if (kind === 'average') return tf.zeros([...outer, x.shape.at(-1) ?? 0]);
  throw new KerasError(
    'AbortedError',
    `The pooling window is larger than the inputs of shape ${writeShape(x.shape)}.`,
  );
}

function poolVolumes(kind: PoolKind, x: tf.Tensor, window: Window): tf.Tensor {
  const compute = kind === 'max' ? tf.maxPool3d : tf.avgPool3d;
  return compute(
    trimmed(x, window) as tf.Tensor5D,
    window.size as [number, number, number],
    window.strides as [number, number, number],
    window.padding as 'valid' | 'same',
  );
}

/** A sequence is taken as a picture of one row. */
function poolPlanes(kind: PoolKind, x: tf.Tensor, { size, strides, padding }: Window): tf.Tensor {
  const compute = kind === 'max' ? tf.maxPool : tf.avgPool;
  const isRow = x.rank === 3;
  const y = compute(
    (isRow ? tf.expandDims(x, 1) : x) as tf.Tensor4D,
    (isRow ? [1, size[0] ?? 1] : size) as [number, number],
    (isRow ? [1, strides[0] ?? 1] : strides) as [number, number],
    padding as 'valid' | 'same',
  );
  return isRow ? tf.squeeze(y, [1]) : y;
}
