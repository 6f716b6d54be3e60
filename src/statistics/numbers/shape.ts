import { sum } from './vectors.js';
import type { Centred } from './vectors.js';

/** How far a distribution is from a normal one. `null` where nothing varies, or for fewer values than named. */
export interface Shape {
  /** g1 = m3 / m2^(3/2), moments with n. */
  readonly skewness: number | null;
  /** g2 = m4 / m2^2 - 3, moments with n. */
  readonly excessKurtosis: number | null;
  /** G1, the form of spreadsheets and of Moodle for small samples: k3 / k2^(3/2) of Fisher's k-statistics; from 3 values. */
  readonly sampleSkewness: number | null;
  /** G2, the form of spreadsheets and of Moodle for small samples: k4 / k2^2; from 4 values. */
  readonly sampleExcessKurtosis: number | null;
}

/** Skewness and kurtosis as in Joanes and Gill 1998. */
export function shapeOf({ deviations, squares }: Centred): Shape {
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
