import * as tf from '@tensorflow/tfjs-core';
import { parseDType, type DType } from './dtype.js';

const noted = new WeakMap<tf.Tensor, DType>();

/** Notes the type that Keras has for a tensor which the engine holds in another one: float64, int64, uint8 … Gives the tensor. */
export function noteDType(tensor: tf.Tensor, dtype: DType): tf.Tensor {
  if (dtype === tensor.dtype) noted.delete(tensor);
  else noted.set(tensor, dtype);
  return tensor;
}

/** The type that Keras has for the tensor. */
export const dtypeOf = (tensor: tf.Tensor): DType => noted.get(tensor) ?? parseDType(tensor.dtype);

/** The tensor in the engine's own type: itself, unless another one was noted. */
export const withoutNote = (tensor: tf.Tensor): tf.Tensor =>
  noted.has(tensor) ? tf.clone(tensor) : tensor;
