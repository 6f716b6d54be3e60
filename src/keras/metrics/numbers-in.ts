import type { Variable } from '../base/variable.js';
import type { MetricResult } from './metric.js';

/** All numbers of a counter. */
export const numbersIn = (counter: Variable): number[] => Array.from(counter.value.dataSync());

/** Adds numbers that were counted outside of the engine. */
export function addNumbers(counter: Variable, amounts: ArrayLike<number>): void {
  counter.assignValues(numbersIn(counter).map((value, index) => value + (amounts[index] ?? 0)));
}

/** The quotient; 0 where the divisor is 0. */
export const ratio = (dividend: number, divisor: number): number =>
  divisor === 0 ? 0 : dividend / divisor;

/** Quotients of numbers at the same places; 0 where the divisor is 0. */
export const ratios = (dividends: readonly number[], divisors: readonly number[]): number[] =>
  dividends.map((dividend, index) => ratio(dividend, divisors[index] ?? 0));

/** Sums of numbers at the same places. */
export const sums = (one: readonly number[], other: readonly number[]): number[] =>
  one.map((value, index) => value + (other[index] ?? 0));

/** A single number, or a list of them, in float32. */
export const oneOrAll = (values: readonly number[]): MetricResult =>
  values.length === 1
    ? Math.fround(values[0] ?? 0)
    : { shape: [values.length], values: values.map(Math.fround) };
