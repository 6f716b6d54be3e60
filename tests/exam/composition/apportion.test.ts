import test from 'ava';
import fc from 'fast-check';
import { apportion } from '../../../src/exam/composition/apportion.js';

/** Weights, total, shares. */
const cases: readonly (readonly [readonly number[], number, readonly number[]])[] = [
  [[6, 4], 10, [6, 4]],
  [[6, 4], 5, [3, 2]],
  [[6, 4], 15, [9, 6]],
  [[1, 1, 1], 10, [3.5, 3.5, 3]],
  [[1, 2], 1, [0.5, 0.5]],
  [[3, 1], 1, [1, 0]],
  [[5, 3, 2], 3, [1.5, 1, 0.5]],
  [[0.5, 0.5, 0.5, 0.5], 3, [1, 1, 0.5, 0.5]],
  [[7], 2.5, [2.5]],
];
for (const [weights, total, shares] of cases)
  test(`${total} points among weights ${weights.join(', ')} are ${shares.join(', ')}`, (t) => {
    t.deepEqual(apportion(weights, total), [...shares]);
  });

const halves = (most: number) => fc.integer({ min: 1, max: most }).map((count) => count / 2);

test('shares sum to the total, are halves, miss the exact share by less than a half, and follow the weights', (t) => {
  const property = fc.property(
    fc.array(halves(60), { minLength: 1, maxLength: 12 }),
    halves(200),
    (weights, total) => {
      const shares = apportion(weights, total);
      const sum = weights.reduce((a, b) => a + b, 0);
      return (
        shares.reduce((a, b) => a + b, 0) === total &&
        shares.every((share) => Number.isInteger(share * 2) && share >= 0) &&
        shares.every((share, index) => {
          const weight = weights[index] ?? 0;
          const near = Math.abs(share - (weight * total) / sum) < 0.5 + 1e-9;
          return (
            near && weights.every((other, at) => other >= weight || (shares[at] ?? 0) <= share)
          );
        })
      );
    },
  );
  t.notThrows(() => {
    fc.assert(property, { seed: 1, numRuns: 500 });
  });
});

test('no division leaves a smaller error in any share moved from one to another', (t) => {
  // Hamilton's method minimises the sum of absolute errors: moving half a point anywhere makes it no smaller.
  const error = (shares: readonly number[], exact: readonly number[]): number =>
    shares.reduce((sum, share, index) => sum + Math.abs(share - (exact[index] ?? 0)), 0);
  const property = fc.property(
    fc.array(halves(20), { minLength: 2, maxLength: 5 }),
    halves(40),
    (weights, total) => {
      const sum = weights.reduce((a, b) => a + b, 0);
      const exact = weights.map((weight) => (weight * total) / sum);
      const shares = apportion(weights, total);
      return shares.every((_, from) =>
        shares.every((__, to) => {
          const moved = shares.map(
            (share, at) => share + (at === to ? 0.5 : 0) - (at === from ? 0.5 : 0),
          );
          return error(shares, exact) <= error(moved, exact) + 1e-9;
        }),
      );
    },
  );
  t.notThrows(() => {
    fc.assert(property, { seed: 1, numRuns: 300 });
  });
});
