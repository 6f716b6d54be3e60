import { typeNameOf } from '../../../src/keras/api/type-name.js';
import { NdArray } from '../numpy/nd-array.js';
import { isTuple } from './tuples.js';

/** `type(value).__name__`. */
export function typeName(value: unknown): string {
  if (value instanceof NdArray) return 'ndarray';
  if (isTuple(value)) return 'tuple';
  return typeNameOf(value);
}
