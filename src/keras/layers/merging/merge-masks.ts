import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../../base/engine-tensor.js';
import { isKerasTensor } from '../../graph/keras-tensor.js';
import { maskOf, setMask } from '../base/masks.js';
import { symbolically } from '../base/symbolically.js';

/** Steps that count in any of the inputs; none at all if one of the inputs has no mask. */
export function eitherMask(masks: unknown): unknown {
  const all: readonly unknown[] = Array.isArray(masks) ? masks : [null];
  if (all.length === 0 || all.includes(null)) return null;
  return all.reduce((one, other) =>
    isKerasTensor(one) || isKerasTensor(other)
      ? symbolically('LogicalOr', [one, other])
      : tf.logicalOr(tf.cast(one as tf.Tensor, 'bool'), tf.cast(other as tf.Tensor, 'bool')),
  );
}

/** The mask of an input for each of its entries. */
export function fullMask(x: tf.Tensor): tf.Tensor | null {
  const mask = maskOf(x);
  if (!isEngineTensor(mask)) return null;
  const steps = mask.rank < x.rank ? tf.expandDims(mask, -1) : mask;
  return tf.broadcastTo(tf.cast(steps, 'bool'), [...x.shape]);
}

interface Masked {
  readonly value: tf.Tensor;
  readonly mask: tf.Tensor | null;
}

/** Merges one by one; where only one of the two counts, its entry is taken. The output gets the mask of either. */
export function mergeWhereBothCount(
  inputs: readonly tf.Tensor[],
  merge: (one: tf.Tensor, other: tf.Tensor) => tf.Tensor,
): tf.Tensor {
  const masked = inputs.map((value): Masked => ({ value, mask: fullMask(value) }));
  const { value, mask } = masked.reduce((one, other) => {
    const second = other.mask === null ? other.value : tf.where(other.mask, other.value, one.value);
    const first = one.mask === null ? one.value : tf.where(one.mask, one.value, second);
    return {
      value: merge(first, second),
      mask: one.mask && other.mask && tf.logicalOr(one.mask, other.mask),
    };
  });
  if (mask !== null) setMask(value, tf.any(mask, -1));
  return value;
}
