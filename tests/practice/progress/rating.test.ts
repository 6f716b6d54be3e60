import test from 'ava';
import { ratingOf } from '../../../src/practice/progress/rating.js';
import type { Outcome } from '../../../src/practice/progress/rating.js';

const cases: readonly (readonly [share: number, hints: number, rating: Outcome])[] = [
  [1, 0, 'good'],
  [1, 1, 'hard'],
  [1, 3, 'hard'],
  [0.99, 0, 'hard'],
  [0.5, 0, 'hard'],
  [0.5, 2, 'hard'],
  [0.49, 0, 'again'],
  [0, 0, 'again'],
];

for (const [share, hints, rating] of cases)
  test(`a share of ${share} with ${hints} hints is ${rating}`, (t) => {
    t.is(ratingOf({ share, hints }), rating);
  });
