import { valueError } from '../../../src/keras/base/errors.js';
import { Float } from '../../../src/keras/base/float.js';
import { writeShape } from '../../../src/keras/base/repr.js';
import { ArrayData, type Numbers } from '../../../src/keras/training/array-data.js';

/** NumPy's number types, as far as the oracle's expressions use them. */
export type NdType = 'bool' | 'uint8' | 'int32' | 'int64' | 'float32' | 'float64' | 'string';

/** An array of NumPy. Texts, and objects that are no numbers, have the type `string`. */
export class NdArray extends ArrayData {
  declare readonly dtype: NdType;

  constructor(shape: readonly number[], dtype: NdType, values: ArrayLike<unknown>) {
    if (values.length !== sizeOf(shape))
      throw valueError(
        `cannot reshape array of size ${values.length} into shape ${writeShape(shape)}`,
      );
    super(shape, dtype, store(dtype, values));
  }

  /** The element at a flat index, as Python's number. */
  item(index: number): unknown {
    const value = this.data[index];
    if (this.dtype === 'bool') return value === 1;
    return typeof value === 'number' && this.dtype.startsWith('float') && Number.isInteger(value)
      ? new Float(value)
      : value;
  }
}

export const sizeOf = (shape: readonly number[]): number =>
  shape.reduce((product, size) => product * size, 1);

function store(dtype: NdType, values: ArrayLike<unknown>): Numbers {
  if (dtype === 'string') return Array.from(values) as string[];
  const numbers = Array.from(values, Number);
  if (dtype === 'float32') return Float32Array.from(numbers);
  if (dtype === 'float64' || dtype === 'int64')
    return Float64Array.from(numbers, dtype === 'int64' ? Math.trunc : undefined);
  if (dtype === 'int32') return Int32Array.from(numbers, Math.trunc);
  return Uint8Array.from(numbers, dtype === 'bool' ? (value) => Number(value !== 0) : Math.trunc);
}

const aliases: Readonly<Record<string, NdType>> = {
  float: 'float64',
  float32: 'float32',
  float64: 'float64',
  int: 'int64',
  int32: 'int32',
  int64: 'int64',
  uint8: 'uint8',
  bool: 'bool',
  str: 'string',
  object: 'string',
};

/** The type that a program names: by text, or by a type of Python's. @throws TypeError for anything else. */
export function typeNamed(name: unknown): NdType {
  const text =
    typeof name === 'string'
      ? name
      : typeof name === 'object' && name !== null && 'name' in name
        ? String(name.name)
        : '';
  const found = aliases[text];
  if (found === undefined) throw new TypeError(`data type ${text} not understood`);
  return found;
}

const order: readonly NdType[] = ['bool', 'uint8', 'int32', 'int64', 'float32', 'float64'];

/** The type of an operation's result; int32 and int64 with float32 give float64. */
export function commonType(one: NdType, other: NdType): NdType {
  const types = [one, other];
  if (types.includes('float32') && types.some((type) => type === 'int32' || type === 'int64'))
    return 'float64';
  return order[Math.max(order.indexOf(one), order.indexOf(other))] ?? 'string';
}
