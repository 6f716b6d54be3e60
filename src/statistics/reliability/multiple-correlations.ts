import type { Axis } from '../numbers/eigen.js';

/** Of which part of the largest eigenvalue on an axis counts: the square root of the precision of a double. */
const pseudoRank = Math.sqrt(Number.EPSILON);
/** A correlation matrix whose smallest eigenvalue is below this part of the largest has no inverse. */
const invertible = 1e-10;

/**
 * The squared multiple correlation of each item with all others, 1 - 1 / (diagonal of the inverse of the correlations)
 * (Guttman 1945), from the eigenvalues of the correlations. A matrix without an inverse has its pseudo-inverse
 * (Moore 1920, Penrose 1955) in its place, and values are kept between 0 and 1.
 */
export function squaredMultipleCorrelations(axes: readonly Axis[], items: number): number[] {
  const least = pseudoRank * (axes[0]?.value ?? 0);
  const used = axes.filter(({ value }) => value > least);
  return Array.from({ length: items }, (_, item) => {
    const diagonal = used.reduce((all, { value, vector }) => {
      const part = vector[item] ?? 0;
      return all + (part * part) / value;
    }, 0);
    return Math.max(0, Math.min(1, 1 - 1 / diagonal));
  });
}

/** Whether the correlations have an inverse. */
export const isInvertible = (axes: readonly Axis[], items: number): boolean =>
  axes.length === items && (axes.at(-1)?.value ?? 0) >= invertible * (axes[0]?.value ?? 0);
