import * as tf from '@tensorflow/tfjs-core';

/** The axes of projected tensors (batch, …, heads, width): those along which positions look at each other, and all before them. */
export interface HeadAxes {
  readonly rank: number;
  readonly attention: readonly number[];
}

/** A projected tensor as (…, heads, positions, width), with the attention axes as one. */
export function toHeads(x: tf.Tensor, axes: HeadAxes): tf.Tensor {
  const order = orderOf(axes);
  const turned = tf.transpose(x, order);
  const outer = turned.shape.slice(0, order.length - axes.attention.length - 1);
  return tf.reshape(turned, [...outer, -1, turned.shape.at(-1) ?? 1]);
}

/** The way back: `like` is the projected query. */
export function fromHeads(x: tf.Tensor, like: tf.Tensor, axes: HeadAxes): tf.Tensor {
  const order = orderOf(axes);
  const width = x.shape.at(-1) ?? 1;
  const shape = order.slice(0, -1).map((axis) => like.shape[axis] ?? 1);
  const back = order.map((_, axis) => order.indexOf(axis));
  return tf.transpose(tf.reshape(x, [...shape, width]), back);
}

/** The sizes of the attention axes. */
export const positionsOf = (x: tf.Tensor, { attention }: HeadAxes): number[] =>
  attention.map((axis) => x.shape[axis] ?? 1);

/** All other axes, the heads last among them, then the attention axes, then the width. */
function orderOf({ rank, attention }: HeadAxes): number[] {
  const others = Array.from({ length: rank - 1 }, (_, axis) => axis);
  return [...others.filter((axis) => !attention.includes(axis)), ...attention, rank - 1];
}
