import { eigenAxes } from '../numbers/eigen.js';
import type { Matrix } from '../numbers/matrices.js';
import { sum } from '../numbers/vectors.js';
import { guttmanBounds } from './guttman.js';
import { isInvertible, squaredMultipleCorrelations } from './multiple-correlations.js';
import type { GuttmanBounds } from './guttman.js';

/** Reliability of the items that vary, each brought to variance 1. */
export interface StandardisedReliability {
  /** Alpha from the mean correlation. */
  readonly alpha: number;
  /** The mean correlation of two items. */
  readonly averageCorrelation: number;
  readonly guttman: GuttmanBounds;
  /** Lambda 6; `null` where an item is a linear combination of others. */
  readonly lambda6: number | null;
  /** Lambda 6 by the pseudo-inverse, defined in that case too. */
  readonly lambda6PseudoInverse: number;
}

/**
 * Standardised alpha (Cronbach 1951, formula 47) and Guttman's lambdas from the correlations of items without constant ones.
 * `null` for fewer than two items, or where the correlations sum to nothing.
 */
export function standardisedReliability(matrix: Matrix): StandardisedReliability | null {
  const k = matrix.length;
  if (k < 2) return null;
  const guttman = guttmanBounds(matrix);
  if (guttman === null) return null;
  const axes = eigenAxes(matrix);
  const total = sum(matrix.map(sum));
  const errors = sum(squaredMultipleCorrelations(axes, k).map((square) => 1 - square));
  const lambda6 = 1 - errors / total;
  return {
    alpha: guttman.lambda3,
    averageCorrelation: (total - k) / (k * (k - 1)),
    guttman,
    lambda6: isInvertible(axes, k) ? lambda6 : null,
    lambda6PseudoInverse: lambda6,
  };
}
