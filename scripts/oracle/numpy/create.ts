import { Float } from '../../../src/keras/base/float.js';
import { NdArray, sizeOf, type NdType } from './nd-array.js';

/** `np.array(value)`: of nested lists of numbers, texts and arrays. Ragged lists give an array of objects. */
export function toArray(value: unknown, dtype?: NdType): NdArray {
  if (value instanceof NdArray)
    return dtype === undefined || dtype === value.dtype ? value : cast(value, dtype);
  const shape = shapeOf(value);
  const leaves = leavesOf(value, shape.length);
  return new NdArray(shape, dtype ?? typeOf(leaves), leaves);
}

/** `astype`. */
export const cast = (array: NdArray, dtype: NdType): NdArray =>
  new NdArray(array.shape, dtype, array.data);

/** The sizes up to which nested lists are regular. */
function shapeOf(value: unknown): number[] {
  if (value instanceof NdArray) return [...value.shape];
  if (!Array.isArray(value)) return [];
  const inner = value.map(shapeOf);
  const first = inner[0] ?? [];
  const common = first.filter((size, axis) =>
    inner.every(
      (shape) =>
        shape.slice(0, axis + 1).join() === first.slice(0, axis + 1).join() && shape[axis] === size,
    ),
  );
  return [value.length, ...common];
}

function leavesOf(value: unknown, depth: number): unknown[] {
  if (value instanceof NdArray) return Array.from(value.data as ArrayLike<unknown>);
  if (depth === 0 || !Array.isArray(value)) return [value];
  return value.flatMap((item) => leavesOf(item, depth - 1));
}

function typeOf(leaves: readonly unknown[]): NdType {
  const every = (test: (leaf: unknown) => boolean): boolean =>
    leaves.length > 0 && leaves.every(test);
  if (every((leaf) => typeof leaf === 'string')) return 'string';
  if (every((leaf) => typeof leaf === 'boolean')) return 'bool';
  if (every((leaf) => Number.isInteger(leaf))) return 'int64';
  return leaves.every(
    (leaf) => typeof leaf === 'number' || leaf instanceof Float || typeof leaf === 'boolean',
  )
    ? 'float64'
    : 'string';
}

/** An array that is filled by a function of the flat index. */
export const filled = (
  shape: readonly number[],
  dtype: NdType,
  value: (index: number) => unknown,
): NdArray =>
  new NdArray(
    shape,
    dtype,
    Array.from({ length: sizeOf(shape) }, (_, index) => value(index)),
  );

/** The oracle's `wave(shape, k, scale, shift, step)`: float32. */
export const wave = (
  shape: readonly number[],
  k = 0,
  [scale, shift, step] = [1, 0, 0.37] as const as readonly number[],
): NdArray =>
  filled(
    shape,
    'float32',
    (i) => (shift as number) + (scale as number) * Math.sin((step as number) * i + 0.11 * k),
  );

/** The oracle's `labels(shape, high, k)`: int32. */
export const labels = (shape: readonly number[], high: number, k = 0): NdArray =>
  filled(shape, 'int32', (i) => {
    const f = 0.61803398875 * (i + 1) + 0.137 * k;
    return Math.floor(high * (f - Math.floor(f)));
  });
