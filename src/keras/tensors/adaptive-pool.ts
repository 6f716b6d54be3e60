import * as tf from '@tensorflow/tfjs-core';
import { mapAxis } from './map-axis.js';
import { pool, type PoolKind } from './pool.js';

/** Makes `sizes` windows of (nearly) equal size along the spatial axes of `x`, [batch, …spatial, channels], and pools each. */
export const adaptivePool = (kind: PoolKind, x: tf.Tensor, sizes: readonly number[]): tf.Tensor =>
  sizes.reduce(
    (pooled, count, index) =>
      kind === 'max'
        ? largestAlong(pooled, count, index + 1)
        : meansAlong(pooled, count, index + 1),
    x,
  );

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The windows overlap by a cell where the length is not a multiple. In float32, as Keras computes the bounds. */
const stretches = (length: number, count: number): Stretch[] =>
  Array.from({ length: count }, (_, i) => ({
    start: Math.min(Math.floor(share(i, length, count)), length - 1),
    end: Math.min(Math.ceil(share(i + 1, length, count)), length),
  }));

const share = (index: number, length: number, count: number): number =>
  Math.fround(Math.fround(index * length) / count);

function meansAlong(x: tf.Tensor, count: number, axis: number): tf.Tensor {
  const length = x.shape[axis] ?? 1;
  const rows = stretches(length, count).map(({ start, end }) =>
    Array.from({ length }, (_, i) => (i >= start && i < end ? 1 / (end - start) : 0)),
  );
  return mapAxis(x, tf.tensor2d(rows, [count, length]), axis);
}

/** Windows have one of two sizes: all windows of each size are pooled, and those that are wanted are picked. */
function largestAlong(x: tf.Tensor, count: number, axis: number): tf.Tensor {
  const length = x.shape[axis] ?? 1;
  const wanted = stretches(length, count);
  const sizes = [...new Set(wanted.map(({ start, end }) => end - start))];
  const starts = sizes.map((_, index) =>
    sizes.slice(0, index).reduce((sum, size) => sum + length - size + 1, 0),
  );
  const pooled = sizes.map((size) => slide(x, size, axis));
  const picked = wanted.map(({ start, end }) => start + (starts[sizes.indexOf(end - start)] ?? 0));
  return tf.gather(tf.concat(pooled, axis), tf.tensor1d(picked, 'int32'), axis);
}

/** The largest number of each window of `size` cells along one axis. */
function slide(x: tf.Tensor, size: number, axis: number): tf.Tensor {
  const ones = x.shape.slice(1, -1).map(() => 1);
  const window = ones.with(axis - 1, size);
  return pool('max', x, { size: window, strides: ones, dilation: ones, padding: 'valid' });
}
