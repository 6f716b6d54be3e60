import * as tf from '@tensorflow/tfjs-core';

/** Where the channels of a tensor stand: behind the spatial axes, or before them. */
export type DataFormat = 'channels_last' | 'channels_first';

/** Computes with the channels behind, and puts them back to where they were. */
export const withChannelsLast = (
  x: tf.Tensor,
  format: DataFormat,
  compute: (x: tf.Tensor) => tf.Tensor,
): tf.Tensor =>
  format === 'channels_last' ? compute(x) : channelsToFront(compute(channelsToBack(x)));

/** Axes for `tf.transpose`, counted from 0. */
const axesOf = (x: tf.Tensor): number[] => x.shape.map((_, axis) => axis);

const channelsToBack = (x: tf.Tensor): tf.Tensor => tf.transpose(x, [0, ...axesOf(x).slice(2), 1]);

const channelsToFront = (x: tf.Tensor): tf.Tensor =>
  tf.transpose(x, [0, x.rank - 1, ...axesOf(x).slice(1, -1)]);
