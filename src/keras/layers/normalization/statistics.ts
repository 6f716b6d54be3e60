import * as tf from '@tensorflow/tfjs-core';
import { sizeOf } from '../../base/shape.js';

/** Mean and variance of data, as plain numbers, along the axes that were kept. */
export interface Statistics {
  readonly shape: readonly number[];
  readonly mean: readonly number[];
  readonly variance: readonly number[];
}

/** Of one tensor, in double precision: data may be large numbers that differ little. */
export function statisticsOf(data: tf.Tensor, kept: readonly number[]): Statistics {
  const shape = kept.map((axis) => data.shape[axis] ?? 1);
  const size = sizeOf(shape);
  const values = data.dataSync();
  const place = placesOf(data.shape, kept);
  const count = values.length / size;
  const sums = new Float64Array(size);
  for (let i = 0; i < values.length; i++) add(sums, place(i), values[i] ?? 0);
  const mean = Array.from(sums, (sum) => sum / count);
  const squares = new Float64Array(size);
  for (let i = 0; i < values.length; i++) {
    const difference = (values[i] ?? 0) - (mean[place(i)] ?? 0);
    add(squares, place(i), difference * difference);
  }
  return { shape, mean, variance: Array.from(squares, (sum) => sum / count) };
}

function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}

/** From a flat index of the data to that of the kept axes. */
function placesOf(shape: readonly number[], kept: readonly number[]): (index: number) => number {
  const strides = shape.map((_, axis) => sizeOf(shape.slice(axis + 1)));
  const steps = kept.map((axis, k) => ({
    stride: strides[axis] ?? 1,
    size: shape[axis] ?? 1,
    factor: sizeOf(kept.slice(k + 1).map((later) => shape[later] ?? 1)),
  }));
  return (index) =>
    steps.reduce(
      (place, { stride, size, factor }) => place + (Math.floor(index / stride) % size) * factor,
      0,
    );
}

/** Both sets of data together, with their numbers of entries for each mean. */
export function together(
  one: Statistics,
  other: Statistics,
  [count, otherCount]: readonly [number, number],
): Statistics {
  const share = otherCount / (count + otherCount);
  const mean = one.mean.map((value, i) => value * (1 - share) + (other.mean[i] ?? 0) * share);
  const spread = ({ mean: own, variance }: Statistics, i: number): number => {
    const shift = (own[i] ?? 0) - (mean[i] ?? 0);
    return (variance[i] ?? 0) + shift * shift;
  };
  return {
    shape: one.shape,
    mean,
    variance: mean.map((_, i) => spread(one, i) * (1 - share) + spread(other, i) * share),
  };
}
