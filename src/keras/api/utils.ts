import { KerasError, valueError } from '../base/errors.js';
import { repr } from '../base/repr.js';
import { session } from '../base/session.js';
import type { Arguments } from '../base/signature.js';
import { ArrayData } from '../training/array-data.js';
import { defineFunction } from './callable.js';
import { padSequences } from './pad-sequences.js';
import { Float, isInt } from '../base/float.js';

/** Flat numbers of an array or of nested lists, and the shape. */
function numbersOf(value: unknown): {
  readonly shape: readonly number[];
  readonly data: readonly number[];
} {
  if (value instanceof ArrayData)
    return { shape: value.shape, data: Array.from(value.data as ArrayLike<number>) };
  if (typeof value === 'number' || value instanceof Float)
    return { shape: [], data: [Number(value)] };
  if (!Array.isArray(value)) throw valueError(`Expected numbers. Received: ${repr(value)}`);
  const parts = value.map(numbersOf);
  return {
    shape: [parts.length, ...(parts[0]?.shape ?? [])],
    data: parts.flatMap(({ data }) => data),
  };
}

/** `to_categorical`: fractions are cut off, a negative label counts from the end. @throws IndexError for a label that is too large. */
function toCategorical({ x, num_classes }: Arguments): ArrayData {
  const { shape, data } = numbersOf(x);
  const given = data.map(Math.trunc);
  const classes = num_classes === null ? Math.max(...given) + 1 : Number(num_classes);
  const outer = shape.length > 1 && shape.at(-1) === 1 ? shape.slice(0, -1) : shape;
  const result = new Float64Array(given.length * classes);
  given.forEach((label, row) => {
    if (label >= classes || label < -classes)
      throw new KerasError(
        'IndexError',
        `index ${label} is out of bounds for axis 1 with size ${classes}`,
      );
    result[row * classes + (label < 0 ? label + classes : label)] = 1;
  });
  return new ArrayData([...outer, classes], 'float64', result);
}

/** `normalize`: divides by the norm along an axis. */
function normalize({ x, axis, order }: Arguments): ArrayData {
  const { shape, data } = numbersOf(x);
  const at = Number(axis) < 0 ? Number(axis) + shape.length : Number(axis);
  const size = shape[at] ?? 1;
  const inner = shape.slice(at + 1).reduce((product, each) => product * each, 1);
  const result = new Float64Array(data.length);
  data.forEach((value, index) => {
    const start = Math.floor(index / (size * inner)) * size * inner + (index % inner);
    const line = Array.from({ length: size }, (_, step) => data[start + step * inner] ?? 0);
    result[index] = value / (normOf(line, Number(order)) || 1);
  });
  return new ArrayData(shape, 'float64', result);
}

/** The norm of order 1 or 2. @throws ValueError for another one. */
function normOf(line: readonly number[], order: number): number {
  if (order === 1) return line.reduce((sum, value) => sum + Math.abs(value), 0);
  if (order === 2) return Math.sqrt(line.reduce((sum, value) => sum + value * value, 0));
  throw valueError(`\`order\` of normalize must be 1 or 2. Received: order=${order}`);
}

/** `clear_session`. */
export const clearSession = defineFunction(
  'clear_session',
  [{ name: 'free_memory', default: true }],
  () => {
    session().clear();
    return null;
  },
);

/** @throws ValueError for anything but a whole number of 32 bits. */
function readSeed(seed: unknown): number {
  const number = typeof seed === 'boolean' ? Number(seed) : seed;
  if (isInt(number) && number >= 0 && number <= 0xffffffff) return number;
  throw valueError(`The seed must be an integer from 0 to 2**32 - 1. Received: seed=${repr(seed)}`);
}

/** `keras.utils`. */
export const utils: Readonly<Record<string, unknown>> = {
  clear_session: clearSession,
  pad_sequences: padSequences,
  normalize: defineFunction(
    'normalize',
    [{ name: 'x' }, { name: 'axis', default: -1 }, { name: 'order', default: 2 }],
    normalize,
  ),
  set_random_seed: defineFunction('set_random_seed', [{ name: 'seed' }], ({ seed }) => {
    session().setRandomSeed(readSeed(seed));
    return null;
  }),
  to_categorical: defineFunction(
    'to_categorical',
    [{ name: 'x' }, { name: 'num_classes', default: null }],
    toCategorical,
  ),
};
