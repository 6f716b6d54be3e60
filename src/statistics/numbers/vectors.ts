/** The sum of all values; 0 of none. */
export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** The arithmetic mean; `null` of no values. */
export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : sum(values) / values.length;

/** The sum of the products of values at equal places. */
export function dot(a: readonly number[], b: readonly number[]): number {
  let total = 0;
  for (let index = 0; index < a.length; index++) total += (a[index] ?? 0) * (b[index] ?? 0);
  return total;
}

/** Values as deviations from their mean, ready for variances and correlations. */
export interface Centred {
  readonly deviations: readonly number[];
  /** The sum of the squared deviations; exactly 0 where the values do not vary. */
  readonly squares: number;
}

/** Values that differ by less than this part of the largest one are equal but for rounding. */
export const roundingShare = 1e-9;

/** Centres values; those that differ by rounding alone count as equal. */
export function centred(values: readonly number[]): Centred {
  if (!varies(values)) return { deviations: values.map(() => 0), squares: 0 };
  const middle = sum(values) / values.length;
  const deviations = values.map((value) => value - middle);
  return { deviations, squares: dot(deviations, deviations) };
}

function varies(values: readonly number[]): boolean {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return high - low > roundingShare * Math.max(Math.abs(low), Math.abs(high));
}

/** The variance with n - 1; `null` for fewer than two values. */
export const variance = ({ deviations, squares }: Centred): number | null =>
  deviations.length < 2 ? null : squares / (deviations.length - 1);

/** The standard deviation with n - 1; `null` for fewer than two values. */
export function standardDeviation(values: Centred): number | null {
  const square = variance(values);
  return square === null ? null : Math.sqrt(square);
}

/**
 * The sum of the products of two lists of deviations; what is left of nothing by rounding is 0.
 * Divided by n - 1 it is the covariance.
 */
export function crossProduct(a: Centred, b: Centred): number {
  const product = dot(a.deviations, b.deviations);
  return Math.abs(product) <= 1e-12 * Math.sqrt(a.squares * b.squares) ? 0 : product;
}
