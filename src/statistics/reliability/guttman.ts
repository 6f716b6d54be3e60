import { sum } from '../numbers/vectors.js';
import type { Matrix } from '../numbers/matrices.js';

/** Guttman's lower bounds of reliability that need the covariances of the items. */
export interface GuttmanBounds {
  readonly lambda1: number;
  readonly lambda2: number;
  /** Coefficient alpha. */
  readonly lambda3: number;
  readonly lambda5: number;
}

/**
 * Lambda 1, 2, 3 and 5 of two items or more (Guttman 1945, section 6), from covariances or, standardised, from correlations.
 * `null` where the entries sum to nothing, which is the variance of the total.
 */
export function guttmanBounds(matrix: Matrix): GuttmanBounds | null {
  const k = matrix.length;
  const own = sum(matrix.map((row, item) => row[item] ?? 0));
  const total = sum(matrix.map(sum));
  if (total <= 1e-12 * own) return null;
  const columns = matrix.map((row, item) =>
    sum(row.map((entry, other) => (other === item ? 0 : entry * entry))),
  );
  const lambda1 = 1 - own / total;
  return {
    lambda1,
    lambda2: lambda1 + Math.sqrt((k / (k - 1)) * sum(columns)) / total,
    lambda3: (k / (k - 1)) * lambda1,
    lambda5: lambda1 + (2 * Math.sqrt(Math.max(...columns))) / total,
  };
}
