import test from 'ava';
import { sayUnderstood } from '../../../../src/grading/objective/judging/understood.js';
import { readInterval } from '../../../../src/grading/objective/reading/read-interval.js';
import { outcome } from './outcome.js';

const forms: Readonly<Record<string, readonly string[]>> = {
  '[0, 1)': [
    '[0,1)',
    '[0, 1)',
    '[0;1)',
    '［0，1）',
    '0<=x<1',
    '0 ≤ x < 1',
    '1>x>=0',
    '0 \\le x < 1',
    '[0,1[',
  ],
  '(0, 1)': ['(0,1)', ']0,1[', '0<x<1', '0 < lr < 1'],
  '[0.5, 1.5]': ['[0.5,1.5]', '[0,5; 1,5]', '[0,5, 1,5]', '1/2≤x≤3/2'],
  '(-∞, 3)': ['(-∞,3)', '(−∞, 3)', '(-inf, 3)', 'x<3', '3>x', '(负无穷，3)', ']-∞,3['],
  '[3, ∞)': ['[3,+∞)', 'x≥3', '3<=x', '[3, inf)'],
  '(-∞, ∞)': ['(-∞,∞)'],
  '[2, 2]': ['[2,2]'],
  blank: ['', ' ', '-'],
  '<no-interval>': [
    '3',
    '[0,1',
    '0,1',
    '[1,0]',
    '1<x<0',
    '0<x>3',
    '0>x<3',
    '[a,b]',
    'x',
    '0<1',
    '[0,1,2,3]',
    '(0,1)∪(2,3)',
    'x<',
    '<x<',
    '0<x<1<2',
    'x<3<y',
  ],
  '<too-long>': [`[${'0'.repeat(200)},1]`],
};
for (const [expected, texts] of Object.entries(forms))
  test(`as an interval, ${expected} is written in ${texts.length} ways`, (t) => {
    for (const text of texts) {
      const said = outcome(
        readInterval(text),
        (interval) => sayUnderstood({ type: 'interval', interval }).en,
      );
      t.is(said, expected, text);
    }
  });
