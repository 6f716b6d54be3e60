import test from 'ava';
import { plainWriting } from '../../../src/util/words/plain-writing.js';

/** What is written, and how it is compared. */
const cases: readonly (readonly [string, string])[] = [
  ['ＡＢＣ　１', 'abc 1'],
  ['re\u0301sume\u0301', 'résumé'],
  ['\u0130x', '\u0130x'],
  ['2×3 ∗ 4', '2*3 * 4'],
  ['x**2', 'x^2'],
  ['a≥b ⩽ c', 'a>=b <= c'],
  ['`model.fit`', 'model.fit'],
  ['\\mathrm{MSE}', 'mse'],
];

for (const [text, plain] of cases)
  test(`${text} is written ${plain}`, (t) => {
    t.is(plainWriting(text).text, plain);
  });
