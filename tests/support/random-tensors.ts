import * as tf from '@tensorflow/tfjs-core';
import { drawUniform } from '../../src/keras/random/draw.js';
import { integer, type Random } from '../../src/util/random.js';
import type { Grid } from './plain-convolution.js';

/** A tensor of numbers between -1 and 1. */
export const randomTensor = (random: Random, shape: readonly number[]): tf.Tensor =>
  tf.tensor(drawUniform(random, tf.util.sizeFromShape([...shape]), -1, 1), [...shape]);

/** Whole numbers from `low` to `high`, one for each axis. */
export const randomSizes = (random: Random, count: number, low: number, high: number): number[] =>
  Array.from({ length: count }, () => integer(random, low, high));

export const gridOf = (tensor: tf.Tensor): Grid => ({
  shape: tensor.shape,
  values: tensor.dataSync(),
});

/** The largest difference of two tensors, relative to the largest number (or to 1); infinite if the shapes differ. */
export function difference(got: Grid, expected: Grid): number {
  if (got.shape.join() !== expected.shape.join()) return Infinity;
  let largest = 1;
  let apart = 0;
  for (let i = 0; i < expected.values.length; i++) {
    const wanted = expected.values[i] ?? NaN;
    largest = Math.max(largest, Math.abs(wanted));
    const off = Math.abs((got.values[i] ?? NaN) - wanted);
    apart = Number.isNaN(off) ? Infinity : Math.max(apart, off);
  }
  return apart / largest;
}
