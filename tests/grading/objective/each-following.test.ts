import test from 'ava';
import { eachFollowing } from '../../../src/grading/objective/each-following.js';
import { fraction } from '../../../src/grading/objective/fraction.js';
import type { Key } from '../../../src/grading/objective/judging/key.js';

const doubled: Key = {
  type: 'sequence',
  values: [1, 2, 4, 8],
  decimals: 1,
  tolerance: { kind: 'absolute', value: 0.1 },
};
const double = (previous: readonly number[]) => 2 * (previous.at(-1) ?? NaN);

const rows: readonly (readonly [string, readonly number[], readonly boolean[]])[] = [
  ['the right numbers', [1, 2, 4, 8], [false, true, true, true]],
  ['a wrong one, and what follows', [1, 3, 6, 12], [false, false, true, true]],
  ['within the tolerance', [1, 3, 6.1, 12.3], [false, false, true, true]],
  ['another error of its own', [1, 3, 6, 13], [false, false, true, false]],
  ['a wrong first', [5, 10, 20, 40], [false, true, true, true]],
  ['too few numbers', [1, 2, 4], []],
];
for (const [what, given, expected] of rows)
  test(`numbers that follow from those before: ${what}`, (t) => {
    const numbers = given.map((number) => fraction(Math.round(10 * number), 10));
    t.deepEqual(eachFollowing(doubled, { type: 'numbers', numbers }, double), expected);
  });

test('what is no number, or does not follow, is not right', (t) => {
  const numbers = [1, 2, 4, 8].map((number) => fraction(number));
  for (const next of [() => undefined, () => NaN, () => Infinity])
    t.deepEqual(eachFollowing(doubled, { type: 'numbers', numbers }, next), [
      false,
      false,
      false,
      false,
    ]);
  t.deepEqual(eachFollowing(doubled, { type: 'word', word: 'x' }, double), []);
});
