import { commonType, NdArray, sizeOf } from './nd-array.js';
import { Float } from '../../../src/keras/base/float.js';

/** A figure of all elements, or along one axis. */
export function reduce(
  array: NdArray,
  axis: number | null,
  figure: 'sum' | 'mean' | 'max' | 'min',
): unknown {
  const values = Array.from(array.data as ArrayLike<unknown>, Number);
  const dtype =
    figure === 'mean' && !array.dtype.startsWith('float')
      ? 'float64'
      : figure === 'sum'
        ? array.dtype.startsWith('float')
          ? array.dtype
          : commonType(array.dtype, 'int64')
        : array.dtype;
  if (axis === null) {
    const value = figures[figure](values);
    return dtype.startsWith('float') && Number.isInteger(value) ? new Float(value) : value;
  }
  const at = axis < 0 ? axis + array.shape.length : axis;
  const [outer, size, inner] = [
    sizeOf(array.shape.slice(0, at)),
    array.shape[at] ?? 1,
    sizeOf(array.shape.slice(at + 1)),
  ];
  const result = Array.from({ length: outer * inner }, (_, index) => {
    const start = Math.floor(index / inner) * size * inner + (index % inner);
    return figures[figure](
      Array.from({ length: size }, (__, step) => values[start + step * inner] ?? 0),
    );
  });
  return new NdArray(
    array.shape.filter((_, each) => each !== at),
    dtype,
    result,
  );
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

const figures = {
  sum,
  mean: (values: readonly number[]): number => sum(values) / values.length,
  max: (values: readonly number[]): number => Math.max(...values),
  min: (values: readonly number[]): number => Math.min(...values),
} as const;
