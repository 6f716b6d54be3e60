import { normalQuantile } from './distributions.js';
import { crossProduct } from './vectors.js';
import type { Centred } from './vectors.js';

/** Lower and upper limit. */
export type Interval = readonly [low: number, high: number];

/** A coefficient closer to 1 or -1 than this is that. */
const perfect = 1 - 1e-12;

/** Pearson's product-moment correlation; `null` for fewer than three pairs or where one side does not vary. */
export function correlation(a: Centred, b: Centred): number | null {
  const scale = Math.sqrt(a.squares) * Math.sqrt(b.squares);
  if (a.deviations.length < 3 || scale === 0) return null;
  return Math.max(-1, Math.min(1, crossProduct(a, b) / scale));
}

/** The 95 % interval of a correlation of `n` pairs by Fisher's z (Fisher 1921); `null` for n < 4 or |r| = 1. */
export function fisherInterval(r: number | null, n: number): Interval | null {
  if (r === null || n < 4 || Math.abs(r) > perfect) return null;
  const reach = normalQuantile(0.975) / Math.sqrt(n - 3);
  return [Math.tanh(Math.atanh(r) - reach), Math.tanh(Math.atanh(r) + reach)];
}

/** What a whole test would reach if a half of it correlates by `r` with the other (Spearman 1910, Brown 1910). */
export const spearmanBrown = (r: number | null): number | null =>
  r === null || r < -perfect ? null : (2 * r) / (1 + r);
