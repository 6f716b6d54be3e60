import { eigenAxes } from '../numbers/eigen.js';
import { times } from '../numbers/matrices.js';
import { dot, sum } from '../numbers/vectors.js';
import { isInvertible, squaredMultipleCorrelations } from './multiple-correlations.js';
import type { Matrix } from '../numbers/matrices.js';

/** One common factor of standardised items. */
export interface OneFactor {
  readonly loadings: readonly number[];
  readonly uniquenesses: readonly number[];
}

/** No item may be explained in full, or the likelihood has no maximum. */
const leastUniqueness = 0.005;
/** The factor is taken when a step moves neither a loading nor a uniqueness further than this. */
const settled = 1e-9;
/** Small classes of weakly related items need thousands of steps, each of which is short. */
const mostSteps = 100_000;

/**
 * The maximum-likelihood factor of a correlation matrix, by the EM algorithm (Rubin and Thayer 1982). Small classes may have
 * several maxima: the one nearest to the usual start (Jöreskog 1967) is taken, as other software does.
 * `null` if an item is a linear combination of others, or the steps do not settle.
 */
export function oneFactor(correlations: Matrix): OneFactor | null {
  const start = startUniquenesses(correlations);
  let factor: OneFactor | null = start && {
    loadings: loadingsGiven(correlations, start),
    uniquenesses: start,
  };
  for (let step = 0; factor && step < mostSteps; step++) {
    const next = improve(correlations, factor);
    const moved = Math.max(
      largestChange(factor.loadings, next.loadings),
      largestChange(factor.uniquenesses, next.uniquenesses),
    );
    factor = next;
    if (moved < settled) return factor;
  }
  return null;
}

/** What an item does not share with the others, made a little smaller. */
function startUniquenesses(correlations: Matrix): number[] | null {
  const items = correlations.length;
  const axes = eigenAxes(correlations);
  if (!isInvertible(axes, items)) return null;
  const shrink = 1 - 1 / (2 * items);
  return squaredMultipleCorrelations(axes, items).map((square) => shrink * (1 - square));
}

/** The most likely loadings for given uniquenesses, from the first principal axis of the items scaled by them. */
function loadingsGiven(correlations: Matrix, uniquenesses: readonly number[]): number[] {
  const roots = uniquenesses.map(Math.sqrt);
  const [axis] = eigenAxes(
    correlations.map((row, item) =>
      row.map((entry, other) => entry / (roots[item] ?? 1) / (roots[other] ?? 1)),
    ),
  );
  const length = Math.sqrt(Math.max(0, (axis?.value ?? 1) - 1));
  return roots.map((root, item) => root * length * (axis?.vector[item] ?? 0));
}

const largestChange = (before: readonly number[], after: readonly number[]): number =>
  Math.max(...after.map((value, index) => Math.abs(value - (before[index] ?? 0))));

/** One step: expect the factor given the items, then regress the items on it. */
function improve(correlations: Matrix, { loadings, uniquenesses }: OneFactor): OneFactor {
  const ratios = loadings.map((loading, item) => loading / (uniquenesses[item] ?? 1));
  const information = 1 + dot(loadings, ratios);
  const weights = ratios.map((ratio) => ratio / information);
  const withFactor = times(correlations, weights);
  const spread = 1 / information + dot(weights, withFactor);
  return {
    loadings: withFactor.map((covariance) => covariance / spread),
    uniquenesses: withFactor.map((covariance) =>
      Math.max(leastUniqueness, 1 - (covariance * covariance) / spread),
    ),
  };
}

/** McDonald's omega of items with these loadings and unique variances: (sum of loadings)^2 over the variance of their sum. */
export function omegaOf(loadings: readonly number[], unique: readonly number[]): number {
  const common = sum(loadings) * sum(loadings);
  return common / (common + sum(unique));
}
