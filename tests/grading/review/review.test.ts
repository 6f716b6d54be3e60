import test from 'ava';
import { indexed } from '../../../src/grading/corrections/overrides.js';
import { fraction, writeFraction } from '../../../src/grading/objective/fraction.js';
import { Marker } from '../../../src/grading/marking/mark-student.js';
import type { Decisions } from '../../../src/grading/review/decisions.js';
import { readReview } from '../../../src/grading/review/read-review.js';
import { reviewGroups } from '../../../src/grading/review/review-groups.js';
import { reviewTable } from '../../../src/grading/review/review-table.js';
import { formatCsv } from '../../../src/util/csv.js';
import { parseCsvTable } from '../../../src/util/csv-table.js';
import { markingExam } from '../../support/marking-exam.js';

type Cells = Readonly<Record<string, string>>;

function markAll(all: readonly (readonly [variant: string, cells: Cells])[], decisions: Decisions) {
  const marker = new Marker({
    exam: markingExam,
    rules: new Map(),
    credited: new Map(),
    decisions,
    overrides: indexed([]),
  });
  return all.map(([variant, cells], index) =>
    marker.mark({ line: index + 2, id: `S${index + 1}`, name: '', class: '', variant, cells }),
  );
}

const everything = (cells: Cells): Cells => ({
  '6.marks': '1',
  '7.marks': '1',
  '8.marks': '1',
  ...cells,
});

const answers: readonly (readonly [string, Cells])[] = [
  ['A', everything({ 4: 'x?' })],
  ['A', everything({ 4: ' X ? ' })],
  ['B', everything({ 5: 'x?' })],
  ['A', { '7.marks': '1', '8.marks': '1', 6: 'Gates.' }],
  ['B', { '7.marks': '1', '8.marks': '1', 6: 'gates' }],
  ['B', { '7.marks': '1', '8.marks': '1' }],
];

const none: Decisions = new Map();

test('equal answers are one group, across variants where they mean the same', (t) => {
  const groups = reviewGroups(markingExam, markAll(answers, none), none);
  t.deepEqual(
    groups.map(({ question, variant, students }) => [question.slot, variant, students]),
    [
      ['q4', 'A', ['S1', 'S2']],
      ['q4', 'B', ['S3']],
      ['q5', '', ['S4', 'S5']],
      ['q5', '', ['S6']],
    ],
  );
});

for (const language of ['zh', 'en'] as const)
  test(`marks and comments that are filled in come back, and the second run takes them (${language})`, (t) => {
    const before = reviewGroups(markingExam, markAll(answers, none), none);
    const [head = [], ...rows] = reviewTable(before, new Map(), language);
    const [at, said] = [head.length - 3, head.length - 2];
    const filled = rows.map((row, index) =>
      row.map((cell, place) =>
        place === at
          ? (['2', '', 'ok', '0'][index] ?? '')
          : place === said && index === 0
            ? '好'
            : cell,
      ),
    );
    const csv = formatCsv([head, ...filled]);
    const { decisions, problems } = readReview(parseCsvTable(csv, 'review.csv'), 'review.csv');
    t.deepEqual(problems, []);
    t.is(decisions.size, 3);
    const students = markAll(answers, decisions);
    t.deepEqual(
      students.map(({ questions }) => [questions[3]?.marks, questions[4]?.marks]),
      [
        ['2', '1'],
        ['2', '1'],
        [null, '1'],
        ['0', '6'],
        ['0', '6'],
        ['0', '0'],
      ],
    );
    const after = reviewGroups(markingExam, students, decisions);
    t.deepEqual(
      after.map(({ key, decision }) => [key, decision && writeFraction(decision.marks)]),
      [
        [before[1]?.key, undefined],
        [before[0]?.key, '2'],
        [before[2]?.key, '6'],
        [before[3]?.key, '0'],
      ],
    );
    t.is(after[1]?.decision?.comment, '好');
  });

const wrong: readonly (readonly [cells: string])[] = [
  ['g0123456789ab,q4,4,5'],
  ['g0123456789ab,q4,4,-1'],
  ['g0123456789ab,q4,4,good'],
  ['g0123456789ab,q4,4,ok'],
  ['1.23E+09,q4,4,2'],
];

for (const [cells] of wrong)
  test(`the row ${cells} is refused with its line`, (t) => {
    const records = parseCsvTable(`group,question,points,marks\n${cells}\n`, 'review.csv');
    const { problems, decisions } = readReview(records, 'review.csv');
    t.deepEqual(
      problems.map(({ code, position }) => [code, position?.line]),
      [['wrong-review', 2]],
    );
    t.is(decisions.size, 0);
  });

test('marks are written back as the reviewer wrote them, and a comment without marks stays', (t) => {
  const [first = '', second = ''] = reviewGroups(markingExam, markAll(answers, none), none).map(
    ({ key }) => key,
  );
  const csv = `group,points,marks,comment\n${first},4,"1,50",\n${second},4,,later\n`;
  const { decisions, comments } = readReview(parseCsvTable(csv, 'review.csv'), 'review.csv');
  t.deepEqual(decisions.get(first)?.marks, fraction(3, 2));
  const groups = reviewGroups(markingExam, markAll(answers, decisions), decisions);
  const rows = reviewTable(groups, comments, 'en');
  const cellsOf = (key: string) => rows.find(([id]) => id === key)?.slice(10, 12);
  t.deepEqual(cellsOf(first), ['1,50', '']);
  t.deepEqual(cellsOf(second), ['', 'later']);
});

const shapes: readonly (readonly [what: string, csv: (key: string) => string])[] = [
  ['semicolons', (key) => `group;question;points;marks;comment\n${key};q4;4;"2,5";"a; b"\n`],
  ['tabs', (key) => `group\tpoints\tmarks\tcomment\n${key}\t4\t2.5\ta; b\n`],
  ['another order', (key) => `得分,评语,满分,编号\n2.5,a; b,4,${key}\n`],
  ['rows without anything', (key) => `group,points,marks,comment\n,,,\n\n${key},4,2.5,a; b\n,,,\n`],
];

for (const [what, csv] of shapes)
  test(`a review that a spreadsheet saved with ${what} is read`, (t) => {
    const key = 'g0123456789ab';
    const { decisions, problems } = readReview(parseCsvTable(csv(key), 'r.csv'), 'r.csv');
    t.deepEqual(problems, []);
    t.is(writeFraction(decisions.get(key)?.marks ?? fraction(0)), '5/2');
    t.is(decisions.get(key)?.comment, 'a; b');
  });

test('a file that is no review is refused, so that it is not written over', (t) => {
  const { problems } = readReview(parseCsvTable('my notes\nx\n', 'r.csv'), 'r.csv');
  t.deepEqual(
    problems.map(({ code }) => code),
    ['no-review'],
  );
});

test('answers that were not typed are not equal: each student has a row of her own', (t) => {
  const unseen = [
    ['A', { '7.marks': '1', '8.marks': '1' }],
    ['A', { '7.marks': '1', '8.marks': '1' }],
  ] as const;
  const groups = reviewGroups(markingExam, markAll(unseen, none), none);
  t.deepEqual(
    groups.map(({ students }) => students),
    [['S1'], ['S2']],
  );
});

test('marks in the table that cannot be taken are no matter of the review', (t) => {
  const wrong = [['A', everything({ '6.marks': '99' })]] as const;
  t.deepEqual(reviewGroups(markingExam, markAll(wrong, none), none), []);
});
