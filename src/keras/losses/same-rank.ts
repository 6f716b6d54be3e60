import * as tf from '@tensorflow/tfjs-core';

/**
 * Gives two tensors the same rank where one has a last axis of size 1 more: that axis goes, or the other one gets it if
 * it has a single axis. Other tensors stay as they are.
 */
export function toSameRank(
  one: tf.Tensor,
  other: tf.Tensor,
  expandRank1 = true,
): [tf.Tensor, tf.Tensor] {
  if (one.rank === other.rank + 1 && one.shape.at(-1) === 1)
    return other.rank === 1 && expandRank1
      ? [one, tf.expandDims(other, -1)]
      : [squeezeLast(one), other];
  if (other.rank === one.rank + 1 && other.shape.at(-1) === 1)
    return one.rank === 1 && expandRank1
      ? [tf.expandDims(one, -1), other]
      : [one, squeezeLast(other)];
  return [one, other];
}

/** The tensor without its last axis, which has size 1. */
export const squeezeLast = (x: tf.Tensor): tf.Tensor => tf.squeeze(x, [x.rank - 1]);
