import test from 'ava';
import type { Exam } from '../../../src/exam/manifest/exam-schema.js';
import { analyseResults } from '../../../src/report/analysis/analyse-results.js';
import { classExam } from '../../support/class-exam.js';
import { resultsOf } from '../../support/class-results.js';
import type { Sheet } from '../../support/class-results.js';
import { examOf, questionOf } from '../../support/paper-exam.js';
import { simulateSheets } from '../../support/simulated-class.js';

const suspects = (exam: Exam, sheets: readonly Sheet[]) =>
  analyseResults(exam, resultsOf(exam, sheets)).suspects;

/** Slot, the options that are really right by their place, and the key to propose. */
const planted: readonly (readonly [slot: string, truth: readonly number[], key: string])[] = [
  ['q13', [2], 'C'],
  ['q12', [3], 'D'],
  ['q20', [1, 2], '[B, C]'],
];

for (const [slot, truth, key] of planted)
  test(`in a class of 300 the wrong key of ${slot} is found, and no other is doubted`, (t) => {
    const exam = classExam();
    const sheets = simulateSheets(exam, {
      seed: 'wrong key',
      students: 300,
      truth: { [slot]: truth },
    });
    t.deepEqual(
      suspects(exam, sheets).map((suspect) => [
        suspect.slot,
        suspect.likelyKey,
        suspect.isProbable,
      ]),
      [[slot, key, true]],
    );
  });

test('in a class of a dozen a doubted key may be chance', (t) => {
  const exam = classExam();
  const doubted = ['1', '2', '3', '4', '5'].flatMap((seed) =>
    suspects(exam, simulateSheets(exam, { seed, students: 12 })),
  );
  t.true(doubted.length > 0);
  const possible = doubted.filter(({ isProbable }) => !isProbable);
  t.true(possible.length > doubted.length / 2, `${possible.length} of ${doubted.length}`);
});

for (const seed of ['1', '2', '3', '4', '5'])
  test(`no key of a class of 300 with right keys is doubted (seed ${seed})`, (t) => {
    const exam = classExam();
    t.deepEqual(suspects(exam, simulateSheets(exam, { seed, students: 300 })), []);
  });

test('a wrong number as key shows in the other answers', (t) => {
  const { exam } = examOf([
    ...Array.from({ length: 12 }, (_, index) => questionOf('true-false', index + 1)),
    questionOf('numeric', 13),
  ]);
  // The key says 26; those who know more write 25.
  const sheets = simulateSheets(exam, { seed: 'number', students: 120 }).map((sheet) => ({
    ...sheet,
    answers: { ...sheet.answers, q13: sheet.answers['q13'] === '26' ? '25' : '26' },
  }));
  const [suspect, ...others] = suspects(exam, sheets);
  t.is(suspect?.slot, 'q13');
  t.is(suspect?.likelyKey, null);
  t.deepEqual(
    suspect?.rivals.map(({ id }) => id),
    ['other'],
  );
  t.deepEqual(others, []);
});

test('a wrong true or false is proposed as corrections.yaml writes it', (t) => {
  const { exam } = examOf(
    Array.from({ length: 12 }, (_, index) => questionOf('true-false', index + 1)),
  );
  const sheets = simulateSheets(exam, { seed: 'truth', students: 200 }).map((sheet) => ({
    ...sheet,
    answers: { ...sheet.answers, q5: sheet.answers['q5'] === 'T' ? 'F' : 'T' },
  }));
  t.deepEqual(
    suspects(exam, sheets).map(({ slot, likelyKey }) => [slot, likelyKey]),
    [['q5', 'false']],
  );
});
