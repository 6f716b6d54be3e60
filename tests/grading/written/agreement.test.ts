import test from 'ava';
import { proposeWritten } from '../../../src/grading/written/propose-written.js';
import { agreementOf, markedAnswers, marksOf } from '../../support/written-answers.js';

/** The least that must be reached; `npm run` prints what is reached. */
const least = [
  ['tuning', 'rubric', { precision: 0.97, recall: 0.85, r: 0.94, meanError: 0.5 }],
  ['tuning', 'withAlternatives', { precision: 0.97, recall: 0.9, r: 0.95, meanError: 0.4 }],
  ['held-out', 'rubric', { precision: 0.95, recall: 0.8, r: 0.93, meanError: 0.5 }],
  ['held-out', 'withAlternatives', { precision: 0.95, recall: 0.9, r: 0.95, meanError: 0.4 }],
] as const;

for (const [name, mode, bound] of least)
  test(`proposals agree with a person's marks on the ${name} answers, by ${mode}`, (t) => {
    const { precision, recall, r, meanError } = agreementOf(markedAnswers(name), mode);
    t.true(precision >= bound.precision, `precision ${precision}`);
    t.true(recall >= bound.recall, `recall ${recall}`);
    t.true(r >= bound.r, `r ${r}`);
    t.true(meanError <= bound.meanError, `mean error ${meanError}`);
  });

const all = [...markedAnswers('tuning'), ...markedAnswers('held-out')];

for (const kind of ['wrong', 'off-topic', 'copy'])
  test(`no marks are proposed for answers that are ${kind}`, (t) => {
    const chosen = all.filter((answer) => answer.kind === kind);
    t.true(chosen.length >= 5);
    for (const { rubric, answer, questions } of chosen)
      t.is(marksOf(proposeWritten(rubric, answer, { questions })), 0, answer);
  });

test('the fixtures hold 120 answers or more, in both languages', (t) => {
  t.true(all.length >= 120);
  const chinese = all.filter(({ answer }) => /\p{Script=Han}/u.test(answer)).length;
  t.true(chinese > 40 && all.length - chinese > 25);
});
