import test from 'ava';
import {
  fQuantile,
  normalDensity,
  normalQuantile,
} from '../../../src/statistics/numbers/distributions.js';

/** Probability, degrees of freedom, quantile as scipy 1.17 gives it. */
const fQuantiles: readonly (readonly [number, number, number, number])[] = [
  [0.975, 29, 435, 1.6105638895405832],
  [0.025, 29, 435, 0.5465545908484828],
  [0.975, 1, 4, 12.217862633071098],
  [0.025, 1, 4, 0.0011116257812765437],
  [0.5, 4, 20, 0.8682926874669954],
  [0.975, 4999, 144971, 1.0402916523445405],
  [0.025, 119, 2856, 0.7587195286864937],
  [0.975, 2, 2, 39],
];
for (const [p, numerator, denominator, quantile] of fQuantiles)
  test(`the quantile of F(${numerator}, ${denominator}) at ${p} is ${quantile}`, (t) => {
    const error = Math.abs(fQuantile(p, numerator, denominator) - quantile);
    t.true(error <= 1e-11 * Math.max(1, quantile), String(error));
  });

/** Probability, quantile and density there as scipy 1.17 gives them. */
const normalQuantiles: readonly (readonly [number, number, number])[] = [
  [0.5, 0, 0.3989422804014327],
  [0.975, 1.959963984540054, 0.05844506980503538],
  [0.0002, -3.5400837992061445, 0.0007578423421016349],
  [0.9, 1.2815515655446004, 0.17549833193248685],
  [0.3, -0.5244005127080409, 0.3476926142000738],
];
for (const [p, quantile, density] of normalQuantiles)
  test(`the normal quantile at ${p} is ${quantile}`, (t) => {
    const z = normalQuantile(p);
    t.true(Math.abs(z - quantile) < 1e-12);
    t.true(Math.abs(normalDensity(z) - density) < 1e-12);
  });
