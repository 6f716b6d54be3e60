import { quantile } from './numbers/quantile.js';
import { centred, mean, standardDeviation, sum, variance } from './numbers/vectors.js';
import type { Centred } from './numbers/vectors.js';

/** How totals are distributed, in points. A figure that is not defined is `null`. */
export interface TotalsSummary {
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
  /** g1 = m3 / m2^(3/2), moments with n. */
  readonly skewness: number | null;
  /** g2 = m4 / m2^2 - 3, moments with n. */
  readonly excessKurtosis: number | null;
  /** G1, the form of spreadsheets for small samples. */
  readonly sampleSkewness: number | null;
  /** G2, the form of spreadsheets for small samples. */
  readonly sampleExcessKurtosis: number | null;
}

/** Describes totals. Quartiles are of type 7 (Hyndman and Fan 1996); skewness and kurtosis as in Joanes and Gill 1998. */
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
    ...shape(values),
  };
}

type Shape = Pick<
  TotalsSummary,
  'skewness' | 'excessKurtosis' | 'sampleSkewness' | 'sampleExcessKurtosis'
>;

function shape({ deviations, squares }: Centred): Shape {
  const n = deviations.length;
  if (squares === 0)
    return {
      skewness: null,
      excessKurtosis: null,
      sampleSkewness: null,
      sampleExcessKurtosis: null,
    };
  const moment = squares / n;
  const skewness = sum(deviations.map((d) => d * d * d)) / n / (moment * Math.sqrt(moment));
  const excessKurtosis = sum(deviations.map((d) => d * d * d * d)) / n / (moment * moment) - 3;
  return {
    skewness,
    excessKurtosis,
    sampleSkewness: n < 3 ? null : (Math.sqrt(n * (n - 1)) / (n - 2)) * skewness,
    sampleExcessKurtosis:
      n < 4 ? null : ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * excessKurtosis + 6),
  };
}
