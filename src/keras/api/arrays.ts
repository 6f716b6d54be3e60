import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../base/engine-tensor.js';
import { KerasError, valueError, type ErrorKind } from '../base/errors.js';
import { Float } from '../base/float.js';
import { dtypeOf } from '../base/noted-dtype.js';
import { shapeOfLists } from '../base/rectangular.js';
import { repr } from '../base/repr.js';
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
 * @throws ValueError for anything else, and for lists of different lengths; an error of the kind `forTexts` for texts.
 */
export function asTensor(value: unknown, forTexts: ErrorKind = 'InvalidArgumentError'): tf.Tensor {
  if (isText(value))
    throw new KerasError(forTexts, `Expected numbers, but got texts: ${repr(value)}`);
  if (isEngineTensor(value)) return value;
  if (value instanceof ArrayData) return value.toTensor();
  if (value instanceof Variable) return value.value;
  const plain = unwrap(value);
  if (plain === undefined)
    throw valueError('Attempt to convert a value with an unsupported type to a Tensor.');
  shapeOfLists(plain);
  return tf.tensor(plain as number[], undefined, typeOf(value));
}

/** Whether there are texts, and nothing but texts. */
function isText(value: unknown): boolean {
  if (isEngineTensor(value) || value instanceof ArrayData) return value.dtype === 'string';
  if (Array.isArray(value)) return value.length > 0 && value.every(isText);
  return typeof value === 'string';
}

/** Arrays and tensors as nested lists of numbers; all else as it is. */
export function nestedLists(value: unknown): unknown {
  if (isEngineTensor(value)) return value.arraySync();
  if (!(value instanceof ArrayData)) return value;
  const [rows, ...inner] = value.shape;
  if (rows === undefined) return value.data[0];
  if (inner.length === 0) return [...value.data];
  return Array.from({ length: rows }, (_, row) => {
    const part = value.rows(row, row + 1);
    return nestedLists(new ArrayData(inner, part.dtype, part.data));
  });
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
