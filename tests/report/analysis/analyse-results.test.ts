import test from 'ava';
import { analyseResults } from '../../../src/report/analysis/analyse-results.js';
import type { ClassReport } from '../../../src/report/analysis/class-report.js';
import type { Figure } from '../../../src/report/analysis/figure.js';
import type { Exam } from '../../../src/exam/manifest/exam-schema.js';
import { classExam } from '../../support/class-exam.js';
import { resultsOf } from '../../support/class-results.js';
import type { Sheet } from '../../support/class-results.js';
import { examOf, optionsOf, questionOf } from '../../support/paper-exam.js';
import { simulateSheets } from '../../support/simulated-class.js';

/** q1 true/false (1), q2 single with key B (2), q3 multiple with key AC (3), q4 short (4). */
const small = (): Exam =>
  examOf([
    questionOf('true-false', 1, { points: 1 }),
    questionOf('single', 2, { options: optionsOf(4, 'B', { C: 'forgot-padding' }) }),
    questionOf('multiple', 3, { points: 3, topic: 'cnn' }),
    questionOf('short', 4, { points: 4 }),
  ]).exam;

const analyse = (sheets: readonly Sheet[], exam = small()): ClassReport =>
  analyseResults(exam, resultsOf(exam, sheets));

const right: Sheet['answers'] = { q1: 'T', q2: 'B', q3: 'AC', q4: { marks: '4' } };
const wrong: Sheet['answers'] = { q1: 'F', q2: 'C', q3: 'B', q4: { marks: '1/3' } };

/** Every number and every reason in a report. */
const leaves = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];

const figures = (value: unknown): Figure[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(figures);
  return 'value' in value && 'n' in value ? [value as Figure, ...inside] : inside;
};

const zeroPoints = (): Exam =>
  examOf([questionOf('single', 1, { points: 0 }), questionOf('single', 2, { points: 0 })]).exam;

const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `s${index}`);

const classes: readonly (readonly [string, () => ClassReport])[] = [
  ['no students', () => analyse([])],
  ['one student', () => analyse([{ id: 's', answers: right }])],
  [
    'two students',
    () =>
      analyse([
        { id: 's', answers: right },
        { id: 't', answers: wrong },
      ]),
  ],
  ['equal students', () => analyse(ids(30).map((id) => ({ id, answers: right })))],
  ['blank sheets', () => analyse(ids(30).map((id) => ({ id, answers: {} })))],
  ['questions of no points', () => analyse([{ id: 's', answers: {} }], zeroPoints())],
  [
    'all pending',
    () =>
      analyse(
        ids(12).map((id) => ({ id, answers: { q1: '?', q2: '?', q3: '?', q4: { marks: null } } })),
      ),
  ],
  [
    'a real class',
    () => {
      const exam = classExam();
      return analyse(simulateSheets(exam, { seed: 'real', students: 40 }), exam);
    },
  ],
];

for (const [name, report] of classes)
  test(`every figure is a finite number or says why there is none: ${name}`, (t) => {
    const made = report();
    const numbers = leaves(made).filter((leaf) => typeof leaf === 'number');
    t.deepEqual(
      numbers.filter((number) => !Number.isFinite(number)),
      [],
    );
    const all = figures(made);
    t.true(all.length > 20);
    for (const figure of all)
      if (figure.value === null) t.truthy(figure.why);
      else t.false('why' in figure);
  });

test('figures without a value give the reason', (t) => {
  const why = (figure: Figure | undefined) => (figure?.value === null ? figure.why : figure?.value);
  const none = analyse([]);
  t.is(why(none.totals.mean), 'no-students');
  t.is(why(none.questions[0]?.facility), 'no-students');
  const one = analyse([{ id: 's', answers: right }]);
  t.is(why(one.totals.sd), 'few-students');
  t.is(why(one.reliability.alpha), 'few-students');
  t.is(why(one.questions[0]?.discrimination), 'few-students');
  const equal = analyse(ids(30).map((id) => ({ id, answers: right })));
  t.is(why(equal.reliability.alpha), 'equal-totals');
  t.is(why(equal.questions[0]?.discrimination), 'equal-scores');
  t.is(why(equal.questions[0]?.facility), 1);
  const free = analyse([{ id: 's', answers: {} }], zeroPoints());
  t.is(why(free.questions[0]?.facility), 'no-points');
  t.deepEqual(free.totals.bins, []);
  t.is(free.totals.pass, null);
  const waiting = analyse(
    ids(12).map((id) => ({ id, answers: { ...right, q4: { marks: null } } })),
  );
  t.is(why(waiting.questions[3]?.facility), 'all-pending');
});

test('totals, bins and the pass mark are decided on exact sums', (t) => {
  // 1 + 2 + 3 + 0 = 6 of 10 passes; three thirds of 4/3 are 4.
  const report = analyse([
    { id: 'a', answers: { ...right, q4: { marks: '0' } } },
    { id: 'b', answers: { q4: { marks: '4/3' } } },
    { id: 'c', answers: right },
  ]);
  t.deepEqual(
    report.students.map(({ total }) => total),
    ['6', '1.33', '10'],
  );
  t.deepEqual(
    report.totals.bins.map(({ n }) => n),
    [0, 1, 0, 0, 0, 0, 1, 0, 0, 1],
  );
  t.deepEqual(report.totals.pass, { passed: 2, failed: 1, mark: 6 });
});

test('answers that wait count 0 and are told', (t) => {
  const report = analyse([
    { id: 'a', answers: { ...right, q4: { marks: null } } },
    { id: 'b', answers: { ...right, q2: 'xyz' } },
    { id: 'c', answers: right },
  ]);
  t.deepEqual(report.pending, {
    students: 2,
    answers: 2,
    questions: [
      { slot: 'q2', number: 2, answers: 1 },
      { slot: 'q4', number: 4, answers: 1 },
    ],
  });
  const [, second] = report.questions;
  t.deepEqual(second?.facility, { value: 2 / 3, n: 3 });
  t.deepEqual(second?.facilityOfMarked, { value: 1, n: 2 });
  t.is(second?.others?.missing.n, 1);
});

test('the distractor table tells key, letters, shares and misconceptions', (t) => {
  const report = analyse([
    { id: 'a', answers: right },
    { id: 'b', answers: { ...right, q2: 'C' } },
    { id: 'c', answers: wrong },
    { id: 'd', answers: { q2: '' } },
  ]);
  const [, question] = report.questions;
  t.deepEqual(
    question?.options.map(({ label, isKey, n, share, mistake }) => [
      label,
      isKey,
      n,
      share.value,
      mistake?.en,
    ]),
    [
      ['A', false, 0, 0, undefined],
      ['B', true, 1, 0.25, undefined],
      ['C', false, 2, 0.5, 'forgot the padding'],
      ['D', false, 0, 0, undefined],
    ],
  );
  t.is(question?.others?.blank.n, 1);
  t.deepEqual(question?.options[0]?.discrimination, { value: null, n: 4, why: 'nobody-or-all' });
  t.deepEqual(question?.options[0]?.meanTotal, { value: null, n: 0, why: 'nobody' });
});

test('topics come with the least known first, misconceptions with the most widespread', (t) => {
  const report = analyse([
    { id: 'a', answers: { ...right, q3: 'B' } },
    { id: 'b', answers: { ...right, q2: 'C' } },
  ]);
  t.deepEqual(
    report.topics.map(({ id, questions, answers, share, slots }) => [
      id,
      questions,
      answers,
      share.value,
      slots.length,
    ]),
    [
      ['cnn', 1, 2, 0.5, 1],
      ['ml.topic', 3, 6, 12 / 14, 3],
    ],
  );
  t.deepEqual(
    report.misconceptions.map(({ id, students, answers, slots }) => [id, students, answers, slots]),
    [['forgot-padding', 1, 1, [{ slot: 'q2', number: 2 }]]],
  );
});

test('a misconception that the manifest does not name is looked up in the one list', (t) => {
  const exam = small();
  const results = resultsOf(exam, [{ id: 'a', answers: right }]).map((student) => ({
    ...student,
    questions: student.questions.map((question) => ({
      ...question,
      mistakes: question.slot === 'q4' ? ['forgot-bias', 'no-longer-known'] : [],
    })),
  }));
  const names = analyseResults(exam, results).misconceptions;
  t.deepEqual(
    names.map(({ id, practise }) => [id, practise !== null]),
    [
      ['forgot-bias', true],
      ['no-longer-known', false],
    ],
  );
});

test('sections and classes have shares and means of their own', (t) => {
  const report = analyse([
    { id: 'a', class: '2班', answers: right },
    { id: 'b', class: '1班', answers: { ...right, q4: { marks: '0' } } },
    { id: 'c', answers: {} },
  ]);
  t.deepEqual(
    report.sections.map(({ kind, share }) => [kind, share]),
    [
      ['true-false', { value: 2 / 3, n: 3 }],
      ['single', { value: 2 / 3, n: 3 }],
      ['multiple', { value: 2 / 3, n: 3 }],
      ['short', { value: 4 / 12, n: 3 }],
    ],
  );
  t.deepEqual(
    report.classes.map(({ name, n, mean }) => [name, n, mean.value]),
    [
      ['1班', 1, 6],
      ['2班', 1, 10],
      ['', 1, 0],
    ],
  );
});

test('students of all variants are judged on the same questions and options', (t) => {
  const exam = classExam();
  const sheets: Sheet[] = [
    { id: 'a', variant: 'A', answers: { q11: 'D' } },
    { id: 'b', variant: 'B', answers: { q11: 'A' } },
  ];
  const question = analyse(sheets, exam).questions[10];
  t.deepEqual(question?.numbers, [
    { variant: 'A', number: 11 },
    { variant: 'B', number: 15 },
  ]);
  t.deepEqual(
    question?.options.map(({ label, n, isKey }) => [label, n, isKey]),
    [
      ['A', 0, false],
      ['B', 0, false],
      ['C', 0, false],
      ['D', 2, true],
    ],
  );
});

test('results of another exam are refused', (t) => {
  const exam = small();
  const results = resultsOf(exam, [{ id: 'a', answers: right }]);
  t.throws(
    () =>
      analyseResults(
        exam,
        results.map((student) => ({ ...student, variant: 'X' })),
      ),
    {
      instanceOf: RangeError,
      message: /variant "X" of student a/,
    },
  );
});
