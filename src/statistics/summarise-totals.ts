import { quantile } from './numbers/quantile.js';
import { shapeOf } from './numbers/shape.js';
import type { Shape } from './numbers/shape.js';
import { centred, mean, standardDeviation, variance } from './numbers/vectors.js';

/** How totals are distributed, in points. A figure that is not defined is `null`. */
export interface TotalsSummary extends Shape {
  readonly n: number;
  readonly mean: number | null;
  /** Standard deviation with n - 1. */
  readonly sd: number | null;
  readonly variance: number | null;
  readonly min: number | null;
  readonly q1: number | null;
  readonly median: number | null;
  readonly q3: number | null;
  readonly max: number | null;
}

/** Describes totals. Quartiles are of type 7 (Hyndman and Fan 1996). */
export function summariseTotals(totals: readonly number[]): TotalsSummary {
  const ascending = [...totals].sort((a, b) => a - b);
  const values = centred(totals);
  return {
    n: totals.length,
    mean: mean(totals),
    sd: standardDeviation(values),
    variance: variance(values),
    min: ascending.at(0) ?? null,
    q1: quantile(ascending, 0.25),
    median: quantile(ascending, 0.5),
    q3: quantile(ascending, 0.75),
    max: ascending.at(-1) ?? null,
    ...shapeOf(values),
  };
}
