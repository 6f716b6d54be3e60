import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import { valueError } from '../base/errors.js';
import { str } from '../base/repr.js';
import { checkBroadcast } from '../base/shape-errors.js';
import { withoutGradient } from '../base/without-gradient.js';
import type { Reduction } from './loss.js';
import { toSameRank } from './same-rank.js';

const reductions: readonly unknown[] = [
  'sum_over_batch_size',
  'sum',
  'mean',
  'mean_with_sample_weight',
  'none',
  null,
];

const isReduction = (value: unknown): value is Reduction => reductions.includes(value);

/** The reduction of that name. @throws ValueError if there is none. */
export function readReduction(value: unknown): Reduction {
  if (isReduction(value)) return value;
  throw valueError(
    "Invalid value for argument `reduction`. Expected one of {'sum_over_batch_size', 'sum', 'mean', " +
      `'mean_with_sample_weight', 'none', None}. Received: reduction=${str(value)}`,
  );
}

/** What counts how much in a reduction. */
export interface Weighting {
  readonly sampleWeight: tf.Tensor | null;
  readonly mask: tf.Tensor | null;
  readonly reduction: Reduction;
}

/** The losses of single samples as one number, or weighted only. @throws IncompatibleShapes for weights that do not fit. */
export function reduceWeighted(losses: tf.Tensor, weighting: Weighting): tf.Tensor {
  const weight = applyMask(weighting);
  if (weight === null) return reduce(losses, null, weighting.reduction);
  const [values, weights] = toSameRank(losses, weight);
  checkBroadcast(values, weights, 'Mul');
  return reduce(tf.mul(values, weights), weights, weighting.reduction);
}

function reduce(values: tf.Tensor, weights: tf.Tensor | null, reduction: Reduction): tf.Tensor {
  const isSingle = values.rank === 0 || (values.rank === 1 && values.size === 0);
  if (reduction === null || reduction === 'none' || isSingle) return values;
  const sum = tf.sum(values);
  if (reduction === 'sum') return sum;
  if (reduction === 'mean_with_sample_weight' && weights !== null)
    return divideOrZero(sum, tf.sum(weights));
  return values.size === 0 ? tf.zerosLike(sum) : tf.div(sum, values.size);
}

/** Weights and mask as weights: in a mean, the steps that count stand for those that do not. */
export function applyMask({ sampleWeight, mask, reduction }: Weighting): tf.Tensor | null {
  const weight = sampleWeight === null ? null : toFloat(sampleWeight);
  if (mask === null) return weight;
  const counts = maskWeights(mask, reduction === 'mean' || reduction === 'sum_over_batch_size');
  if (weight === null) return counts;
  const [left, right] = toSameRank(counts, weight);
  checkBroadcast(right, left, 'Mul');
  return tf.mul(right, left);
}

function maskWeights(mask: tf.Tensor, isMean: boolean): tf.Tensor {
  const counts = tf.cast(mask, 'float32');
  return isMean ? tf.mul(counts, divideOrZero(tf.scalar(mask.size), tf.sum(counts))) : counts;
}

/** The quotient; 0 with a gradient of 0 where the divisor is 0. */
function divideOrZero(dividend: tf.Tensor, divisor: tf.Tensor): tf.Tensor {
  const isZero = withoutGradient(divisor, (value) => tf.cast(tf.equal(value, 0), 'float32'));
  return tf.mul(tf.div(dividend, tf.add(divisor, isZero)), tf.sub(1, isZero));
}
