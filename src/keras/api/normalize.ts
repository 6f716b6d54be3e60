import { KerasError, typeError, valueError } from '../base/errors.js';
import { isInt } from '../base/float.js';
import { repr } from '../base/repr.js';
import { reductionAxes } from '../base/shape-errors.js';
import type { Arguments } from '../base/signature.js';
import { ArrayData } from '../training/array-data.js';
import { defineFunction } from './callable.js';
import { readNumbers } from './numbers.js';

/**
 * `normalize`: divides by the norm along an axis.
 * @throws ValueError for an order below 1; TypeError or InvalidArgumentError for a wrong axis; both for what is no number.
 */
function run({ x, axis, order }: Arguments): ArrayData {
  const { shape, data } = readNumbers(x, { text: 'InvalidArgumentError', other: 'ValueError' });
  const norm = normOf(order);
  const [at = 0] = reductionAxes(readAxis(axis), shape.length);
  const size = shape[at] ?? 1;
  const inner = shape.slice(at + 1).reduce((product, each) => product * each, 1);
  const result = new Float64Array(data.length);
  data.forEach((value, index) => {
    const start = Math.floor(index / (size * inner)) * size * inner + (index % inner);
    const line = Array.from({ length: size }, (_, step) => data[start + step * inner] ?? 0);
    result[index] = value / (norm(line) || 1);
  });
  return new ArrayData(shape, 'float64', result);
}

function readAxis(axis: unknown): number {
  if (isInt(axis)) return axis;
  const message = `\`axis\` of normalize must be an integer. Received: axis=${repr(axis)}`;
  if (typeof axis === 'string') throw new KerasError('InvalidArgumentError', message);
  throw typeError(message);
}

type Norm = (line: readonly number[]) => number;

function normOf(order: unknown): Norm {
  if (!isInt(order) || order < 1)
    throw valueError(`\`order\` of normalize must be an int >= 1. Received: order=${repr(order)}`);
  if (order === 1) return (line) => line.reduce((sum, value) => sum + Math.abs(value), 0);
  if (order === 2) return (line) => Math.sqrt(line.reduce((sum, value) => sum + value * value, 0));
  return (line) => {
    const sum = line.reduce((total, value) => total + raised(Math.abs(value), order), 0);
    return Math.exp(Math.log(sum) / order);
  };
}

/** By repeated squaring. */
function raised(value: number, order: number): number {
  let [result, base] = [1, value];
  for (let rest = order; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= base;
    base *= base;
  }
  return result;
}

/** `keras.utils.normalize`. */
export const normalize = defineFunction(
  'normalize',
  [{ name: 'x' }, { name: 'axis', default: -1 }, { name: 'order', default: 2 }],
  run,
);
