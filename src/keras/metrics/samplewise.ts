import * as tf from '@tensorflow/tfjs-core';
import { givenTensor, isEngineTensor, toFloat } from '../base/engine-tensor.js';
import { checkBroadcastTo } from '../base/shape-errors.js';
import { maskOf } from '../layers/base/masks.js';
import { applyMask } from '../losses/reduction.js';
import { toSameRank } from '../losses/same-rank.js';

/** How values of one sample become one: their mean or their sum. */
export type Reduce = (x: tf.Tensor, axes: number[]) => tf.Tensor;

/** One number for each sample (or a single one), and the samples' weights if there are any. */
export interface Samplewise {
  readonly values: tf.Tensor;
  readonly weights: tf.Tensor | null;
}

/** Weighs the values, and reduces those of each sample. @throws IncompatibleShapes for weights that do not fit. */
export function reduceSamples(
  given: tf.Tensor,
  sampleWeight: tf.Tensor | null,
  reduce: Reduce,
): Samplewise {
  const floats = toFloat(givenTensor(given, 'The function of a metric'));
  if (sampleWeight === null) return { values: overAxes(floats, 1, reduce), weights: null };
  const mask = maskOf(given);
  const masked = applyMask({
    sampleWeight,
    mask: isEngineTensor(mask) ? mask : null,
    reduction: 'sum',
  });
  const [values, weights] = toSameRank(floats, masked ?? sampleWeight);
  const reduced = overAxes(values, weights.rank, reduce);
  checkBroadcastTo(weights, reduced.shape);
  const spread = tf.broadcastTo(weights, reduced.shape);
  return {
    values: overAxes(tf.mul(reduced, spread), 1, reduce),
    weights: weights.rank > 1 ? overAxes(spread, 1, reduce) : spread,
  };
}

/** Reduces the axes from `first` on. */
function overAxes(x: tf.Tensor, first: number, reduce: Reduce): tf.Tensor {
  const axes = x.shape.map((_, axis) => axis).slice(first);
  return axes.length === 0 ? x : reduce(x, axes);
}
