import test from 'ava';
import { onPaper, written } from '../../../src/authoring/numbers/written.js';

const results: readonly (readonly [number, number, string])[] = [
  [0.25, 4, '=0.25'],
  [0.1 + 0.2, 3, '=0.3'],
  [2 / 3, 4, '\\approx 0.6667'],
  [-2 / 3, 2, '\\approx -0.67'],
  [-0.00001, 3, '\\approx 0.000'],
  [5, 0, '=5'],
  [19600, 5, '=19600'],
];
for (const [value, decimals, tex] of results)
  test(`${value} with ${decimals} decimals ends its equation ${tex}`, (t) => {
    t.is(written(value, decimals).tex, tex);
    t.is(written(value, decimals).value, onPaper(decimals)(value));
  });
