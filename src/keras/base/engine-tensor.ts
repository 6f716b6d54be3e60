import * as tf from '@tensorflow/tfjs-core';

/** Whether the value is a tensor with numbers. */
export const isEngineTensor = (value: unknown): value is tf.Tensor => value instanceof tf.Tensor;

/** The tensor as float32: layers compute in their own type, whatever they are given. */
export const toFloat = (x: tf.Tensor): tf.Tensor =>
  x.dtype === 'float32' ? x : tf.cast(x, 'float32');
