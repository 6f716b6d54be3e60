import { parseDType, type DType } from '../base/dtype.js';
import { valueError } from '../base/errors.js';
import type { Numbers } from '../training/array-data.js';

type TypedArray = Exclude<Numbers, readonly number[] | readonly string[]>;

type TypedConstructor = new (buffer: ArrayBuffer) => TypedArray;

/** The types that JavaScript holds as NumPy does. */
const direct: Readonly<Record<string, TypedConstructor>> = {
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

/** The numbers that NumPy's bytes stand for: 64-bit integers as int32 where they all fit, else as float64. @throws ValueError for another type. */
export function numbersFromBytes(bytes: Uint8Array, dtype: string): TypedArray {
  const { buffer } = Uint8Array.from(bytes);
  const made = direct[dtype];
  if (made !== undefined) return new made(buffer);
  if (dtype === 'int64') return fromLong(new BigInt64Array(buffer));
  if (dtype === 'uint64') return fromLong(new BigUint64Array(buffer));
  if (dtype === 'float16') return Float32Array.from(new Uint16Array(buffer), fromHalf);
  throw valueError(`Invalid dtype: ${dtype}`);
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
  if (exponent === 0) return sign * fraction * scale(-24);
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (fraction + 1024) * scale(exponent - 25);
}

/** 2 to the power of a whole number. */
function scale(exponent: number): number {
  return exponent < 0 ? 1 / (1 << -exponent) : 1 << exponent;
}

/** The bytes by which NumPy holds numbers of the type. Half precision goes as float32: `dtype` says as what. */
export function bytesFromNumbers(
  data: ArrayLike<number>,
  dtype: string,
): { readonly dtype: string; readonly bytes: Uint8Array } {
  const own = numpyType(parseDType(dtype));
  return { dtype: own, bytes: new Uint8Array(inType(data, own).buffer) };
}

/** NumPy has no bfloat16, and the engine's half precision is float32. */
const numpyType = (dtype: DType): string =>
  dtype === 'bfloat16' || dtype === 'float16' ? 'float32' : dtype;

function inType(data: ArrayLike<number>, dtype: string): { readonly buffer: ArrayBuffer } {
  if (dtype === 'int64') return BigInt64Array.from(data, toLong);
  if (dtype === 'uint64') return BigUint64Array.from(data, toLong);
  const made = direct[dtype];
  if (made === undefined) throw valueError(`Invalid dtype: ${dtype}`);
  return (made as unknown as Float32ArrayConstructor).from(data) as { buffer: ArrayBuffer };
}

const toLong = (value: number): bigint => BigInt(Math.trunc(value));
