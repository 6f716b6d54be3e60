import test from 'ava';
import { clock, openQuestions } from '../../../src/practice/text/mock-words.js';

const cases: readonly (readonly [milliseconds: number, shown: string])[] = [
  [0, '0:00'],
  [-5, '0:00'],
  [59_999, '0:59'],
  [260_000, '4:20'],
  [3_909_000, '1:05:09'],
];

for (const [milliseconds, shown] of cases)
  test(`${milliseconds} ms are shown as ${shown}`, (t) => {
    t.is(clock(milliseconds), shown);
  });

const open: readonly (readonly [numbers: readonly number[], said: string])[] = [
  [[], 'Every question is answered.'],
  [[4], 'Not finished: 4.'],
  [[1, 2], 'Not finished: 1–2.'],
  [[1, 3, 4, 5, 9], 'Not finished: 1, 3–5, 9.'],
];

for (const [numbers, said] of open)
  test(`open questions are said as "${said}"`, (t) => {
    t.is(openQuestions(numbers).en, said);
  });
