import type { DataType } from '@tensorflow/tfjs-core';
import { valueError } from './errors.js';

const engineTypes = {
  bool: 'bool',
  int8: 'int32',
  int16: 'int32',
  int32: 'int32',
  int64: 'int32',
  uint8: 'int32',
  uint16: 'int32',
  uint32: 'int32',
  uint64: 'int32',
  bfloat16: 'float32',
  float16: 'float32',
  float32: 'float32',
  float64: 'float32',
  string: 'string',
} as const satisfies Record<string, DataType>;

/** Keras' names of number types. The engine computes in float32, int32 and bool; the others are kept as names. */
export type DType = keyof typeof engineTypes;

/** The type in which the engine holds values of `dtype`. */
export const engineType = (dtype: DType): 'float32' | 'int32' | 'bool' | 'string' =>
  engineTypes[dtype];

export const isFloat = (dtype: string): boolean => dtype.includes('float');

/** Bytes of one number, as Keras counts them in a summary. A text counts as nothing. */
export function byteSize(dtype: DType): number {
  if (dtype === 'bool') return 1 / 8;
  const bits = /\d+$/.exec(dtype)?.[0];
  return bits === undefined ? 0 : Number(bits) / 8;
}

/** The type of that name. @throws ValueError for a name that Keras does not know. */
export function parseDType(name: string): DType {
  if (Object.hasOwn(engineTypes, name)) return name as DType;
  throw valueError(`Invalid dtype: ${name}`);
}
