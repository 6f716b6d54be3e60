import test from 'ava';
import { clock } from '../../../src/practice/text/mock-words.js';

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
