import { covarianceMatrix } from '../numbers/matrices.js';
import type { Matrix } from '../numbers/matrices.js';
import { standardDeviation, sum } from '../numbers/vectors.js';
import { omegaOf, oneFactor } from './one-factor.js';
import type { Centred } from '../numbers/vectors.js';

/** McDonald's omega of one common factor. */
export interface Omega {
  /** Of items brought to variance 1. */
  readonly standardised: number;
  /** Of items in points, over the variance that the factor model expects. */
  readonly raw: number;
  /** Of items in points, over the variance that was observed. */
  readonly rawObservedVariance: number;
}

const fewestStudents = 30;
const fewestItems = 4;

/**
 * Omega total (McDonald 1999, formula 6.20b) of the items that vary, by one maximum-likelihood factor of their `correlations`.
 * `null` for fewer than 30 students or 4 items, or not more students than items: the factor would be chance.
 */
export function omega(varying: readonly Centred[], correlations: Matrix): Omega | null {
  const students = varying[0]?.deviations.length ?? 0;
  if (students < fewestStudents || varying.length < fewestItems || students <= varying.length)
    return null;
  const factor = oneFactor(correlations);
  if (factor === null) return null;
  const deviations = varying.map((item) => standardDeviation(item) ?? 0);
  const loadings = deviations.map((sd, item) => sd * (factor.loadings[item] ?? 0));
  const unique = deviations.map((sd, item) => sd * sd * (factor.uniquenesses[item] ?? 0));
  const common = sum(loadings) * sum(loadings);
  return {
    standardised: omegaOf(factor.loadings, factor.uniquenesses),
    raw: omegaOf(loadings, unique),
    rawObservedVariance: common / sum(covarianceMatrix(varying).map(sum)),
  };
}
