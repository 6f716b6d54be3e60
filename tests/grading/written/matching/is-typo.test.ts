import test from 'ava';
import { isTypo } from '../../../../src/grading/written/matching/is-typo.js';

/** What is written, what is meant, and whether it is a slip. */
const cases: readonly (readonly [string, string, boolean])[] = [
  ['gradeint', 'gradient', true],
  ['gradint', 'gradient', true],
  ['gradiient', 'gradient', true],
  ['gradiant', 'gradient', true],
  ['gradient', 'gradient', false],
  ['gredeint', 'gradient', false],
  ['diverge', 'converge', false],
  ['asymmetric', 'symmetric', false],
  ['bounced', 'bounded', true],
  ['layar', 'layer', false],
  ['', 'gradient', false],
];

for (const [word, meant, expected] of cases)
  test(`${JSON.stringify(word)} is ${expected ? 'a' : 'no'} slip of ${meant}`, (t) => {
    t.is(isTypo(word, meant), expected);
  });
