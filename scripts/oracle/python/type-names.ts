import { typeNameOf } from '../../../src/keras/api/type-name.js';
import { Float } from '../../../src/keras/base/float.js';
import { NdArray } from '../numpy/nd-array.js';
import { isTuple } from './tuples.js';

/** `type(value).__name__`. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'NoneType';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  if (typeof value === 'string') return 'str';
  if (typeof value === 'function') return 'function';
  if (value instanceof Float) return 'float';
  if (value instanceof NdArray) return 'ndarray';
  if (Array.isArray(value)) return isTuple(value) ? 'tuple' : 'list';
  return typeNameOf(value);
}
