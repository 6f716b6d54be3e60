import { fQuantile } from '../numbers/distributions.js';
import { sum, variance } from '../numbers/vectors.js';
import type { Interval } from '../numbers/correlation.js';
import type { Centred } from '../numbers/vectors.js';
import type { ClassScores } from '../score-table.js';

/**
 * Coefficient alpha, k/(k-1) (1 - sum of the items' variances / variance of their total) (Cronbach 1951). It may be negative.
 * `null` for fewer than two items or students, or where the total does not vary.
 */
export function coefficientAlpha(items: readonly Centred[], total: Centred): number | null {
  const k = items.length;
  const spread = variance(total);
  if (k < 2 || spread === null || spread === 0) return null;
  const own = sum(items.map((item) => variance(item) ?? 0));
  // Rounding may carry parallel items past 1, and 1 - alpha is put under a root.
  return Math.min(1, (k / (k - 1)) * (1 - own / spread));
}

/** Coefficient alpha of all items of a class. */
export const alphaOf = ({ items, total }: Pick<ClassScores, 'items' | 'total'>): number | null =>
  coefficientAlpha(
    items.map(({ item }) => item),
    total,
  );

/** The 95 % interval of alpha for `n` students and `k` items (Feldt 1965): 1 - (1 - alpha) F at n-1 and (n-1)(k-1) degrees of freedom. */
export function feldtInterval(alpha: number, n: number, k: number): Interval {
  const limit = (p: number): number => 1 - (1 - alpha) * fQuantile(p, n - 1, (n - 1) * (k - 1));
  return [limit(0.975), limit(0.025)];
}

/** The standard error of measurement in points: s sqrt(1 - reliability) (Lord and Novick 1968, section 3.8). */
export const errorOfMeasurement = (sd: number, reliability: number): number =>
  sd * Math.sqrt(1 - reliability);
