import { isEngineTensor } from '../base/engine-tensor.js';
import { typeError } from '../base/errors.js';
import { isNumber } from '../base/float.js';
import { repr } from '../base/repr.js';
import { Variable } from '../base/variable.js';
import type { MetricResult } from '../metrics/metric.js';
import { ArrayData } from '../training/array-data.js';

/** What a program's `result` gave, as numbers. @throws TypeError for anything else. */
export function readResult(given: unknown, name: string): MetricResult {
  if (isNumber(given)) return Number(given);
  const value = given instanceof Variable ? given.value : given;
  if (value instanceof ArrayData)
    return numbers(value.shape, Array.from(value.data as ArrayLike<number>));
  if (isEngineTensor(value)) return numbers(value.shape, [...value.dataSync()]);
  throw typeError(`${name}.result() must give a number or a tensor. Received: ${repr(given)}`);
}

const numbers = (shape: readonly number[], values: readonly number[]): MetricResult =>
  values.length === 1 && values[0] !== undefined ? values[0] : { shape, values };
