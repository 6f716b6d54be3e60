import { Float } from '../../src/keras/base/float.js';
import { isDictionary } from '../../src/keras/graph/nested.js';
import {
  isStoredTensor,
  numberOf,
  valuesOf,
  type StoredNumber,
  type StoredTensor,
} from './stored-tensor.js';

/** How far a number may be from the expected one: `absolute`, or `relative` times its size if that is more. */
export interface Tolerance {
  readonly relative: number;
  readonly absolute: number;
  /** Whether the largest number of a tensor counts as its size, or each number by itself. */
  readonly size: 'largest' | 'each';
}

/** |a - b| <= factor * max(1, largest |b|): the rule of layers and models. */
export const byLargest = (factor: number): Tolerance => ({
  relative: factor,
  absolute: factor,
  size: 'largest',
});

/** |a - b| <= absolute + relative * |b|, number by number: the rule of trainings. */
export const byNumber = (relative: number, absolute: number): Tolerance => ({
  relative,
  absolute,
  size: 'each',
});

/** What differs between a case and what we do, in words. */
export class Findings {
  readonly differences: string[] = [];

  /** Notes a difference. */
  add(what: string, expected: unknown, got: unknown): void {
    this.differences.push(`${what}: expected ${show(expected)}, got ${show(got)}`);
  }

  /** Compares exactly: the order of keys counts, and 2.0 is not 2. */
  same(what: string, expected: unknown, got: unknown): void {
    const found = firstDifference(what, expected, got);
    if (found !== undefined) this.add(...found);
  }

  /** Compares numbers. */
  close(
    what: string,
    wanted: readonly (number | Float)[],
    got: ArrayLike<number>,
    tolerance: Tolerance,
  ): void {
    const expected = wanted.map(Number);
    if (expected.length !== got.length) {
      this.add(`${what} length`, expected.length, got.length);
      return;
    }
    const largest = expected.reduce((most, value) => Math.max(most, sizeOf(value)), 1);
    const wrong = expected.findIndex(
      (value, index) => !isNear(value, Number(got[index]), tolerance, largest),
    );
    if (wrong >= 0) this.add(`${what}[${wrong}]`, expected[wrong], got[wrong]);
  }

  /** Compares nested values: numbers within the tolerance, all else exactly. Tensors are given as stored ones. */
  alike(what: string, expected: unknown, got: unknown, tolerance: Tolerance): void {
    if (isNumeric(expected)) this.#number(what, numberOf(expected), got, tolerance);
    else if (isStoredTensor(expected)) this.#tensor(what, expected, got, tolerance);
    else if (Array.isArray(expected)) this.#list(what, expected, got, tolerance);
    else if (isDictionary(expected)) this.#dictionary(what, expected, got, tolerance);
    else this.same(what, expected, got);
  }

  #number(what: string, expected: number, got: unknown, tolerance: Tolerance): void {
    const largest = Math.max(1, sizeOf(expected));
    if (!isNumeric(got) || !isNear(expected, numberOf(got), tolerance, largest))
      this.add(what, expected, got);
  }

  #tensor(what: string, expected: StoredTensor, got: unknown, tolerance: Tolerance): void {
    if (!isStoredTensor(got)) {
      this.add(what, expected, got);
      return;
    }
    this.same(`${what} shape`, expected.shape, got.shape);
    this.same(`${what} dtype`, expected.dtype, got.dtype);
    this.close(what, valuesOf(expected), valuesOf(got), tolerance);
  }

  #list(what: string, expected: readonly unknown[], got: unknown, tolerance: Tolerance): void {
    if (!Array.isArray(got) || got.length !== expected.length) this.add(what, expected, got);
    else
      expected.forEach((item, index) => {
        this.alike(`${what}[${index}]`, item, got[index], tolerance);
      });
  }

  #dictionary(
    what: string,
    expected: Readonly<Record<string, unknown>>,
    got: unknown,
    tolerance: Tolerance,
  ): void {
    if (!isDictionary(got)) {
      this.add(what, expected, got);
      return;
    }
    this.same(`${what} keys`, Object.keys(expected), Object.keys(got));
    for (const [key, item] of Object.entries(expected))
      if (key in got) this.alike(`${what}.${key}`, item, got[key], tolerance);
  }
}

/** Numbers, and the texts that stand for what is not finite. */
const isNumeric = (value: unknown): value is Exclude<StoredNumber, null | boolean> =>
  typeof value === 'number' ||
  value instanceof Float ||
  (typeof value === 'string' && /^(?:nan|NaN|-?inf|-?Infinity)$/.test(value));

const sizeOf = (value: number): number => (Number.isFinite(value) ? Math.abs(value) : 0);

function isNear(expected: number, got: number, tolerance: Tolerance, largest: number): boolean {
  if (!Number.isFinite(expected)) return Object.is(expected, got);
  const { relative, absolute, size } = tolerance;
  const allowed =
    size === 'largest' ? relative * largest : absolute + relative * Math.abs(expected);
  return Math.abs(expected - got) <= allowed;
}

/** The first place where two values differ, with the two values there. */
function firstDifference(
  what: string,
  expected: unknown,
  got: unknown,
): [string, unknown, unknown] | undefined {
  if (Array.isArray(expected) && Array.isArray(got))
    return (
      (expected.length === got.length
        ? found(expected.map((item, index) => [`${what}[${index}]`, item, got[index]]))
        : undefined) ?? (expected.length === got.length ? undefined : [what, expected, got])
    );
  if (isDictionary(expected) && isDictionary(got)) {
    const [wanted, given] = [Object.keys(expected), Object.keys(got)];
    if (wanted.join() !== given.join()) return [`${what} keys`, wanted, given];
    return found(wanted.map((key) => [`${what}.${key}`, expected[key], got[key]]));
  }
  return isIdentical(expected, got) ? undefined : [what, expected, got];
}

function found(
  places: readonly [string, unknown, unknown][],
): [string, unknown, unknown] | undefined {
  for (const [what, expected, got] of places) {
    const difference = firstDifference(what, expected, got);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function isIdentical(expected: unknown, got: unknown): boolean {
  if (expected instanceof Float)
    return got instanceof Float && Object.is(expected.value, got.value);
  return Object.is(expected, got) || ((expected ?? null) === null && (got ?? null) === null);
}

/** A value as text, not too long. */
function show(value: unknown): string {
  if (value instanceof Float) return value.value.toFixed(1);
  if (typeof value === 'number') return String(value);
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
