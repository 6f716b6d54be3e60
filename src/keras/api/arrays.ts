import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../base/engine-tensor.js';
import { valueError } from '../base/errors.js';
import { Float } from '../base/float.js';
import { dtypeOf } from '../base/noted-dtype.js';
import { Variable } from '../base/variable.js';
import { ArrayData, type Numbers } from '../training/array-data.js';

/** The tensor's numbers as an array: what Python gets as a NumPy array. */
export const toArrayData = (tensor: tf.Tensor): ArrayData =>
  new ArrayData(tensor.shape, dtypeOf(tensor), numbersOf(tensor));

/** Doubles are held as floats: each stands for the double that is written with the fewest digits. */
const numbersOf = (tensor: tf.Tensor): Numbers =>
  dtypeOf(tensor) === 'float64'
    ? Float64Array.from(tensor.dataSync(), shortest)
    : (tensor.dataSync() as Numbers);

function shortest(value: number): number {
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return value;
}

/**
 * A number, an array, a variable or nested lists of numbers as a tensor; a tensor stays as it is.
 * @throws ValueError for anything else.
 */
export function asTensor(value: unknown): tf.Tensor {
  if (isEngineTensor(value)) return value;
  if (value instanceof ArrayData) return value.toTensor();
  if (value instanceof Variable) return value.value;
  const plain = unwrap(value);
  if (plain === undefined)
    throw valueError('Attempt to convert a value with an unsupported type to a Tensor.');
  return tf.tensor(plain as number[], undefined, typeOf(value));
}

/** Lists with plain numbers in place of `Float`s; undefined if there is something else in them. */
function unwrap(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(unwrap);
    return items.includes(undefined) ? undefined : items;
  }
  if (value instanceof Float) return value.value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

function typeOf(value: unknown): 'float32' | 'int32' | 'bool' {
  const leaves = Array.isArray(value) ? (value as unknown[]).flat(Infinity) : [value];
  if (leaves.length === 0) return 'float32';
  if (leaves.every((leaf) => typeof leaf === 'boolean')) return 'bool';
  return leaves.every((leaf) => Number.isInteger(leaf)) ? 'int32' : 'float32';
}
