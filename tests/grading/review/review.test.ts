import test from 'ava';
import { indexed } from '../../../src/grading/corrections/overrides.js';
import { fraction, writeFraction } from '../../../src/grading/objective/fraction.js';
import { Marker } from '../../../src/grading/marking/mark-student.js';
import type { Decisions } from '../../../src/grading/review/decisions.js';
import { readReview } from '../../../src/grading/review/read-review.js';
import { reviewGroups } from '../../../src/grading/review/review-groups.js';
import { reviewTable } from '../../../src/grading/review/review-table.js';
import { formatCsv, parseCsv } from '../../../src/util/csv.js';
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
    const { decisions, problems } = readReview(parseCsv(csv, 'review.csv'), 'review.csv');
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
    const records = parseCsv(`group,question,points,marks\n${cells}\n`, 'review.csv');
    const { problems, decisions } = readReview(records, 'review.csv');
    t.deepEqual(
      problems.map(({ code, position }) => [code, position?.line]),
      [['wrong-review', 2]],
    );
    t.is(decisions.size, 0);
  });

test('marks are written back as the reviewer wrote them, and a comment without marks stays', (t) => {
  const before = reviewGroups(markingExam, markAll(answers, none), none);
  const [first, second] = before;
  const csv = `group,points,marks,comment\n${first?.key ?? ''},4,1/3,\n${second?.key ?? ''},4,,later\n`;
  const { decisions, comments } = readReview(parseCsv(csv, 'review.csv'), 'review.csv');
  t.is(writeFraction(decisions.get(first?.key ?? '')?.marks ?? fraction(0)), '1/3');
  const after = reviewTable(
    reviewGroups(markingExam, markAll(answers, decisions), decisions),
    comments,
    'en',
  );
  const cellsOf = (key: string | undefined) => after.find(([id]) => id === key)?.slice(10, 12);
  t.deepEqual(cellsOf(first?.key), ['1/3', '']);
  t.deepEqual(cellsOf(second?.key), ['', 'later']);
});
