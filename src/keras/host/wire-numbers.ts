import { valueError } from '../base/errors.js';
import type { Numbers } from '../training/array-data.js';

type TypedNumbers = Exclude<Numbers, readonly unknown[]>;

/** Numbers as they lie in NumPy's memory. */
export type WireNumbers = TypedNumbers | BigInt64Array | BigUint64Array;

interface ArrayType {
  new (length: number): TypedNumbers;
  from(numbers: ArrayLike<number>): TypedNumbers;
}

/** The types that JavaScript holds as NumPy does. */
const direct: Readonly<Record<string, ArrayType>> = {
  bool: Uint8Array,
  int8: Int8Array,
  int16: Int16Array,
  int32: Int32Array,
  uint8: Uint8Array,
  uint16: Uint16Array,
  uint32: Uint32Array,
  float32: Float32Array,
  float64: Float64Array,
};

/** The numbers that the engine computes with: integers of 64 bits as int32 where they all fit, else as float64. */
export function numbersFromWire(data: WireNumbers, dtype: string): TypedNumbers {
  if (data instanceof BigInt64Array || data instanceof BigUint64Array) return fromLong(data);
  return dtype === 'float16' && data instanceof Uint16Array
    ? Float32Array.from(data, fromHalf)
    : data;
}

function fromLong(numbers: BigInt64Array | BigUint64Array): Int32Array | Float64Array {
  const exact = new Float64Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) exact[i] = Number(numbers[i]);
  const whole = Int32Array.from(exact);
  return whole.every((value, index) => value === exact[index]) ? whole : exact;
}

/** A number of 16 bits: sign, 5 bits of exponent, 10 of fraction. */
function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return (sign * fraction) / (1 << 24);
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN;
  const whole = sign * (fraction + 1024);
  return exponent < 25 ? whole / (1 << (25 - exponent)) : whole * (1 << (exponent - 25));
}

/** What the program gets: the numbers as they lie in NumPy's memory. Types that NumPy or JavaScript lacks go as float32. */
export function numbersToWire(
  data: ArrayLike<number>,
  dtype: string,
): { readonly dtype: string; readonly data: WireNumbers } {
  if (dtype === 'float16' || dtype === 'bfloat16')
    return { dtype: 'float32', data: Float32Array.from(data) };
  if (dtype === 'int64') return { dtype, data: BigInt64Array.from(toLong(data)) };
  if (dtype === 'uint64') return { dtype, data: BigUint64Array.from(toLong(data)) };
  const made = direct[dtype];
  if (made === undefined) throw valueError(`Invalid dtype: ${dtype}`);
  return { dtype, data: data instanceof made ? data : made.from(data) };
}

const toLong = (data: ArrayLike<number>): bigint[] =>
  Array.from(data, (value) => BigInt(Math.trunc(value)));
