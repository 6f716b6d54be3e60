import { correlation } from './correlation.js';
import { crossProduct, dot } from './vectors.js';
import type { Centred } from './vectors.js';

/** A symmetric matrix, row by row. */
export type Matrix = readonly (readonly number[])[];

/** The covariances (n - 1) of all pairs of columns; for two students or more. */
export const covarianceMatrix = (columns: readonly Centred[]): Matrix =>
  symmetric(columns, (a, b) => crossProduct(a, b) / (a.deviations.length - 1));

/** The correlations of all pairs of columns, each of which varies; for three students or more. */
export const correlationMatrix = (columns: readonly Centred[]): Matrix =>
  symmetric(columns, (a, b) => (a === b ? 1 : (correlation(a, b) ?? 0)));

/** Computes each pair once. */
function symmetric<Part>(parts: readonly Part[], entry: (a: Part, b: Part) => number): Matrix {
  const rows: number[][] = [];
  for (const [at, part] of parts.entries())
    rows.push(parts.map((other, to) => (to < at ? (rows[to]?.[at] ?? 0) : entry(part, other))));
  return rows;
}

/** The product of a matrix and a column. */
export const times = (matrix: Matrix, column: readonly number[]): number[] =>
  matrix.map((row) => dot(row, column));
