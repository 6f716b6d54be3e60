import test from 'ava';
import { quantile } from '../../../src/statistics/numbers/quantile.js';

/** Values, probability, quantile of type 7. */
const cases: readonly (readonly [readonly number[], number, number | null])[] = [
  [[], 0.5, null],
  [[3], 0.25, 3],
  [[1, 2], 0.25, 1.25],
  [[1, 2, 3, 4], 0.5, 2.5],
  [[1, 2, 4, 8, 16], 0.75, 8],
  [[1, 2, 4, 8, 16], 1, 16],
];
for (const [values, p, result] of cases)
  test(`the quantile of ${values.join(', ') || 'nothing'} at ${p} is ${result}`, (t) => {
    t.is(quantile(values, p), result);
  });
