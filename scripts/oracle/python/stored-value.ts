import { isEngineTensor } from '../../../src/keras/base/engine-tensor.js';
import { Variable } from '../../../src/keras/base/variable.js';
import { isDictionary } from '../../../src/keras/graph/nested.js';
import { ArrayData } from '../../../src/keras/training/array-data.js';
import type { StoredNumber } from '../stored-tensor.js';

/** A value as the training oracle writes it: arrays as `{shape, dtype, data}`, scalars as numbers. */
export function toStored(value: unknown): unknown {
  if (value instanceof ArrayData)
    return array(value.shape, value.dtype, Array.from(value.data as ArrayLike<number>));
  if (value instanceof Variable) return toStored(value.value);
  if (isEngineTensor(value)) return array(value.shape, value.dtype, Array.from(value.dataSync()));
  if (Array.isArray(value)) return value.map(toStored);
  if (isDictionary(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toStored(item)]));
  return value;
}

function array(shape: readonly number[], dtype: string, data: readonly StoredNumber[]): unknown {
  return shape.length === 0 ? data[0] : { shape, dtype, data };
}
