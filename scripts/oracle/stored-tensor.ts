import * as tf from '@tensorflow/tfjs-core';
import { engineType, parseDType } from '../../src/keras/base/dtype.js';
import { Float } from '../../src/keras/base/float.js';

/** A tensor as the oracle's files hold it: flat values under one of two names; what is not finite is a text. */
export interface StoredTensor {
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly values?: readonly StoredNumber[];
  readonly data?: readonly StoredNumber[];
}

export type StoredNumber = number | boolean | string | Float | null;

const special: Readonly<Record<string, number>> = {
  nan: NaN,
  NaN: NaN,
  inf: Infinity,
  Infinity: Infinity,
  '-inf': -Infinity,
  '-Infinity': -Infinity,
};

/** The number that the oracle's files mean. */
export function numberOf(stored: StoredNumber): number {
  if (typeof stored === 'string') return special[stored] ?? Number(stored);
  return Number(stored);
}

export const isStoredTensor = (value: unknown): value is StoredTensor =>
  typeof value === 'object' &&
  value !== null &&
  'shape' in value &&
  'dtype' in value &&
  ('values' in value || 'data' in value);

/** Its values as numbers. */
export const valuesOf = ({ values, data }: StoredTensor): number[] =>
  (values ?? data ?? []).map(numberOf);

/** A tensor of the engine with its values. */
export function toEngine(stored: StoredTensor): tf.Tensor {
  const type = engineType(parseDType(stored.dtype));
  if (type === 'string')
    return tf.tensor((stored.values ?? stored.data) as string[], [...stored.shape], 'string');
  return tf.tensor(valuesOf(stored), [...stored.shape], type);
}
