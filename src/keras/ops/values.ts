import * as tf from '@tensorflow/tfjs-core';
import { engineType, parseDType, type DType } from '../base/dtype.js';
import { isEngineTensor } from '../base/engine-tensor.js';
import { typeError, valueError } from '../base/errors.js';
import { Float } from '../base/float.js';
import { shapeOfLists } from '../base/rectangular.js';
import { repr } from '../base/repr.js';
import { session } from '../base/session.js';
import type { Shape } from '../base/shape.js';
import type { Arguments } from '../base/signature.js';
import { Variable } from '../base/variable.js';
import { isTensor } from '../layers/base/shapes.js';
import { floatType, typeOf } from './result-type.js';

/** The tensor that an argument stands for: itself, or one made of a number or of nested lists of numbers, in the wanted type. */
export function asTensor(value: unknown, dtype?: DType): tf.Tensor {
  if (value instanceof Variable) return asTensor(value.value, dtype);
  const wanted = dtype === undefined ? undefined : numeric(dtype);
  if (isEngineTensor(value))
    return wanted === undefined || value.dtype === wanted ? value : tf.cast(value, wanted);
  shapeOfLists(value);
  return tf.tensor(plain(value) as number[], undefined, wanted ?? numeric(typeOf(value)));
}

/** The same in a type of floats: its own, or the one that whole numbers become. */
export const asFloats = (value: unknown): tf.Tensor => asTensor(value, floatType(typeOf(value)));

/** @throws TypeError for values that no tensor can be made of. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (isEngineTensor(value)) return value.arraySync();
  if (value instanceof Float) return value.value;
  if (typeof value === 'number' || typeof value === 'boolean') return Number(value);
  throw typeError(`Cannot make a tensor of ${repr(value)}.`);
}

const numeric = (dtype: DType): 'float32' | 'int32' | 'bool' => {
  const type = engineType(dtype);
  return type === 'string' ? 'float32' : type;
};

/** The shape of a tensor, a number or nested lists of numbers. */
export function shapeOf(value: unknown): Shape {
  if (isTensor(value)) return value.shape;
  if (value instanceof Variable) return value.shape;
  return Array.isArray(value) ? [value.length, ...shapeOf(value[0])] : [];
}

/** The type that a call names, or another one. */
export const typed = (dtype: unknown, standard: DType): DType =>
  typeof dtype === 'string' ? parseDType(dtype) : standard;

/** The type of numbers that are given none. */
export const floatx = (): DType => session().floatx;

/**
 * A call's arguments with a type. The operation that a model keeps knows it so, whatever the session's type is later.
 */
export const withType = (args: Arguments): Arguments => ({
  ...args,
  dtype: typed(args.dtype, floatx()),
});

/** A whole number from a call, also where it is a tensor of one. @throws TypeError for anything else. */
export function asInt(value: unknown, what: string): number {
  const number = isEngineTensor(value) ? value.dataSync()[0] : value;
  if (typeof number === 'number' && Number.isInteger(number)) return number;
  throw typeError(`${what} must be an integer. Received: ${repr(value)}`);
}

/** Whole numbers from a call: one, or a list of them. */
export const asInts = (value: unknown, what: string): number[] =>
  isEngineTensor(value)
    ? [...value.dataSync()]
    : (Array.isArray(value) ? value : [value]).map((item) => asInt(item, what));

/** A number from a call. @throws ValueError for anything else. */
export function asNumber(value: unknown, what: string): number {
  const number = isEngineTensor(value) ? value.dataSync()[0] : value;
  if (typeof number === 'number') return number;
  if (number instanceof Float) return number.value;
  if (typeof number === 'boolean') return Number(number);
  throw valueError(`${what} must be a number. Received: ${repr(value)}`);
}
