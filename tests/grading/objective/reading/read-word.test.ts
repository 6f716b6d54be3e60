import test from 'ava';
import { readWord } from '../../../../src/grading/objective/reading/read-word.js';
import { outcome } from './outcome.js';

const forms: readonly (readonly [string, string])[] = [
  ['Diverges.', 'diverges'],
  ['发散。', '发散'],
  ['ＲｅＬＵ', 'relu'],
  ['the  forget gate $f$', 'the forget gate f'],
  ['**发散**', '发散'],
  [' ', 'blank'],
  ['—', 'blank'],
  ['a'.repeat(201), '<too-long>'],
];
for (const [text, expected] of forms)
  test(`as a word, ${JSON.stringify(text.slice(0, 30))} is ${expected}`, (t) => {
    t.is(
      outcome(readWord(text), (word) => word),
      expected,
    );
  });
