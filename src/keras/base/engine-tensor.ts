import * as tf from '@tensorflow/tfjs-core';
import { typeError, valueError } from './errors.js';
import { isNumber } from './float.js';
import { repr } from './repr.js';

/** Whether the value is a tensor with numbers. */
export const isEngineTensor = (value: unknown): value is tf.Tensor => value instanceof tf.Tensor;

/**
 * The tensor as float32: layers compute in their own type, whatever they are given.
 * @throws ValueError for texts.
 */
export function toFloat(x: tf.Tensor): tf.Tensor {
  if (x.dtype === 'string') throw valueError('Invalid dtype: numbers are needed, not texts (str).');
  return x.dtype === 'float32' ? x : tf.cast(x, 'float32');
}

/** What a function of a program has given, as a tensor. @throws ValueError (None) or TypeError naming the function. */
export function givenTensor(value: unknown, owner: string): tf.Tensor {
  if (isEngineTensor(value)) return value;
  if (isNumber(value)) return tf.scalar(Number(value));
  const raise = value === null || value === undefined ? valueError : typeError;
  throw raise(`${owner} must give a tensor of numbers. Received: ${repr(value)}`);
}
