import test from 'ava';
import { writeFraction } from '../../../src/grading/objective/fraction.js';
import type { Fraction } from '../../../src/grading/objective/fraction.js';
import { ruleOf, rules } from '../../../src/grading/objective/rules/index.js';
import {
  valueOfGuessing,
  valueOfGuessingOne,
} from '../../../src/grading/objective/value-of-guessing.js';
import { oracle } from './oracle.js';

const say = (value: Fraction | null): string | null => value && writeFraction(value);

for (const rule of rules)
  test(`guessing under ${rule.id} is worth what the oracle says`, (t) => {
    const rows = oracle.lint.filter((row) => row.rule === rule.id);
    t.is(rows.length, 14);
    for (const { options, right, ...expected } of rows) {
      const value = valueOfGuessing(rule, right, options - right);
      const given = {
        rule: rule.id,
        blank: say(value.blank),
        tick_all: say(value.tickAll),
        expected_if_each_box_is_a_coin: say(value.coinFlips),
      };
      t.deepEqual(given, expected, `${right} of ${options}`);
    }
  });

const best: readonly (readonly [string, number, number, string, number, string])[] = [
  ['all-or-nothing', 2, 3, '0', 2, '1/10'],
  ['all-or-nothing', 1, 3, '1/4', 1, '1/4'],
  ['r-exams/none', 2, 2, '1/4', 4, '1'],
  ['r-exams/false-negative', 2, 2, '0', 0, '0'],
  ['r-exams/whole-negative-quarter', 1, 3, '1/16', 1, '1/16'],
  ['r-exams/whole-negative-quarter', 2, 3, '-1/4', 0, '0'],
  ['gaokao/half-subset', 3, 2, '3/10', 1, '3/10'],
  ['numbas/score-per-matched-cell', 1, 4, '17/25', 0, '4/5'],
];
for (const [rule, right, wrong, oneTick, ticks, mean] of best)
  test(`under ${rule} with ${right} right and ${wrong} wrong, blind ticking gets at best ${mean}, by ${ticks} ticks`, (t) => {
    const value = valueOfGuessing(ruleOf(rule), right, wrong);
    t.is(say(value.oneTick), oneTick);
    t.deepEqual({ ticks: value.best.ticks, mean: say(value.best.mean) }, { ticks, mean });
  });

test('all 26 options are counted, not tried', (t) => {
  const value = valueOfGuessing(ruleOf('all-or-nothing'), 13, 13);
  t.is(say(value.coinFlips), `1/${2 ** 26}`);
});

const ones: readonly (readonly [string, number, string | null, string])[] = [
  ['all-or-nothing', 2, '0', '1/2'],
  ['all-or-nothing', 4, '0', '1/4'],
  ['r-exams/false-negative', 4, '0', '0'],
  ['r-exams/whole-negative-quarter', 4, '0', '1/16'],
  ['prairielearn/off', 4, null, '1/4'],
];
for (const [rule, options, blank, guess] of ones)
  test(`one answer of ${options} guessed under ${rule} is worth ${guess}, a blank ${blank}`, (t) => {
    const value = valueOfGuessingOne(ruleOf(rule), options);
    t.deepEqual({ blank: say(value.blank), guess: say(value.guess) }, { blank, guess });
  });
