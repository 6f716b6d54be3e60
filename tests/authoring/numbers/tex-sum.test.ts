import test from 'ava';
import { texSum } from '../../../src/authoring/numbers/tex-sum.js';

const sums: readonly (readonly [number[], (string | number)[], string])[] = [
  [[], [], '0'],
  [[0, 3], ['w', ''], '3'],
  [[2, -1, 3], ['w^2', 'w', ''], '2w^2-w+3'],
  [[-1, 1], ['w', 'b'], '-w+b'],
  [[4, -4], [-1, ''], '4\\times (-1)-4'],
  [[1, -0.5], [-2, 3], '(-2)-0.5\\times 3'],
];
for (const [counts, whats, tex] of sums)
  test(`${JSON.stringify(counts)} times ${JSON.stringify(whats)} is written ${tex}`, (t) => {
    t.is(texSum(counts, whats), tex);
  });
