import test from 'ava';
import type { QuestionResult } from '../../../../src/grading/results/result.js';
import { verdictOf, verdicts } from '../../../../src/report/student/view/verdict.js';
import type { Verdict } from '../../../../src/report/student/view/verdict.js';
import { questionOf } from '../../../support/paper-exam.js';
import { answered } from '../../../support/student-report.js';

const wrong = { isRight: false, marks: '0' } as const;
const cases: readonly (readonly [string, Partial<QuestionResult>, Verdict])[] = [
  ['full marks', {}, 'right'],
  ['some marks', { isRight: false, marks: '2/3' }, 'partly'],
  ['no marks', wrong, 'wrong'],
  ['less than no marks', { isRight: false, marks: '-1/2' }, 'wrong'],
  ['nothing written', { ...wrong, status: 'blank' }, 'blank'],
  ['waiting', { isRight: false, marks: null, status: 'pending' }, 'pending'],
  ['not counted', { isRight: false, marks: null, status: 'not-graded' }, 'not-graded'],
  ['an error carried on', { isCarried: true }, 'carried'],
  ['an error carried on for some marks', { isCarried: true, isRight: false, marks: '1' }, 'partly'],
  ['full marks for everybody', { by: 'override', isRight: true }, 'full'],
  ['marks taken by the teacher', { ...wrong, by: 'override' }, 'none'],
  ['a right answer for no points', { points: 0, marks: '0' }, 'right'],
  ['a wrong answer for no points', { ...wrong, points: 0 }, 'wrong'],
];
for (const [name, result, verdict] of cases)
  test(`${name}: ${verdict}`, (t) => {
    t.is(verdictOf(answered(questionOf('single'), result)), verdict);
  });

test('no two verdicts look and read the same', (t) => {
  const all = Object.values(verdicts);
  t.is(new Set(all.map(({ word }) => word.zh)).size, all.length);
  t.is(new Set(all.map(({ word }) => word.en)).size, all.length);
});
