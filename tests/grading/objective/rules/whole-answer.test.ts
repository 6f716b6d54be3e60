import test from 'ava';
import { writeFraction } from '../../../../src/grading/objective/fraction.js';
import { ruleOf, rules } from '../../../../src/grading/objective/rules/index.js';
import { fractionOfWhole } from '../../../../src/grading/objective/rules/whole-answer.js';
import type { WholeOutcome } from '../../../../src/grading/objective/rules/whole-answer.js';

const given = (id: string, outcome: WholeOutcome, wrongOptions: number): string | null => {
  const earned = fractionOfWhole(ruleOf(id), outcome, wrongOptions);
  return earned && writeFraction(earned);
};

for (const { id } of rules)
  test(`under ${id} the one right answer earns everything, and a blank no marks`, (t) => {
    t.is(given(id, 'right', 3), '1');
    t.true(['0', null].includes(given(id, 'blank', 3)));
  });

const losses: readonly (readonly [string, number, string | null])[] = [
  ['all-or-nothing', 3, '0'],
  ['r-exams/false-negative', 3, '-1/3'],
  ['r-exams/false-negative', 1, '-1'],
  ['r-exams/false2-negative', 1, '-1/2'],
  ['r-exams/whole-negative-quarter', 3, '-1/4'],
  ['numbas/score-per-matched-cell', 3, '0'],
  ['amc/multiple b=1,m=0 over N', 3, '0'],
  ['brightspace/right-minus-wrong', 3, '0'],
];
for (const [id, wrongOptions, loss] of losses)
  test(`under ${id} one wrong answer of ${wrongOptions} earns ${loss}`, (t) => {
    t.is(given(id, 'wrong', wrongOptions), loss);
  });

test('a blank that the rule does not grade is not graded', (t) => {
  t.is(given('prairielearn/off', 'blank', 1), null);
  t.is(given('prairielearn/each-answer, blank allowed', 'blank', 1), '0');
});
