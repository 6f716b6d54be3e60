import test from 'ava';
import { roundHalfToEven } from '../../../src/keras/base/round-half-to-even.js';

/** What Python's `round` gives. */
const rows: readonly (readonly [value: number, rounded: number])[] = [
  [0.5, 0],
  [1.5, 2],
  [2.5, 2],
  [3.5, 4],
  [-1.5, -2],
  [-2.5, -2],
  [2.4999, 2],
  [2.5001, 3],
  [7, 7],
];

for (const [value, rounded] of rows)
  test(`${value} is rounded to ${rounded}`, (t) => {
    t.is(roundHalfToEven(value), rounded);
  });
