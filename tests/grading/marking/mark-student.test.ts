import test from 'ava';
import { applyCorrections } from '../../../src/grading/corrections/apply-corrections.js';
import { indexed } from '../../../src/grading/corrections/overrides.js';
import { fraction } from '../../../src/grading/objective/fraction.js';
import { Marker } from '../../../src/grading/marking/mark-student.js';
import type { Marking } from '../../../src/grading/marking/marking.js';
import type { QuestionResult, StudentResult } from '../../../src/grading/results/result.js';
import { groupKey } from '../../../src/grading/review/decisions.js';
import { markingExam } from '../../support/marking-exam.js';

const marking = (more: Partial<Marking> = {}): Marking => ({
  exam: markingExam,
  rules: new Map(),
  credited: new Map(),
  decisions: new Map(),
  overrides: indexed([]),
  ...more,
});

const mark = (
  cells: Readonly<Record<string, string>>,
  variant = 'A',
  more: Partial<Marking> = {},
): StudentResult =>
  new Marker(marking(more)).mark({ line: 2, id: 'S1', name: 'Li', class: '1', variant, cells });

const resultOf = (student: StudentResult, slot: string): QuestionResult => {
  const found = student.questions.find((result) => result.slot === slot);
  if (!found) throw new Error(`no result of ${slot}`);
  return found;
};

interface Row {
  readonly cells: Readonly<Record<string, string>>;
  readonly variant?: string;
  readonly slot: string;
  readonly status: QuestionResult['status'];
  readonly marks: string | null;
}

const rows: readonly Row[] = [
  { cells: { 1: '√' }, slot: 'q1', status: 'marked', marks: '1' },
  { cells: { 1: 'F' }, slot: 'q1', status: 'marked', marks: '0' },
  { cells: { 1: '1' }, slot: 'q1', status: 'pending', marks: null },
  { cells: {}, slot: 'q1', status: 'blank', marks: '0' },
  { cells: { 2: 'a' }, slot: 'q2', status: 'marked', marks: '2' },
  { cells: { 2: 'c' }, variant: 'B', slot: 'q2', status: 'marked', marks: '2' },
  { cells: { 3: 'A' }, slot: 'q3', status: 'marked', marks: '3/2' },
  { cells: { 3: 'cd' }, variant: 'B', slot: 'q3', status: 'marked', marks: '3' },
  { cells: { 4: '0,36' }, slot: 'q4', status: 'marked', marks: '4' },
  { cells: { 5: '0.36' }, variant: 'B', slot: 'q4', status: 'marked', marks: '4' },
  { cells: { 5: '5' }, slot: 'q8', status: 'marked', marks: '4' },
  { cells: { 4: '6' }, variant: 'B', slot: 'q8', status: 'marked', marks: '4' },
  { cells: { 4: 'about .3?' }, slot: 'q4', status: 'pending', marks: null },
  { cells: { 4: 'about .3?', '4.marks': '3' }, slot: 'q4', status: 'marked', marks: '3' },
  { cells: { 4: '0.36', '4.marks': '9' }, slot: 'q4', status: 'pending', marks: null },
  { cells: {}, slot: 'q5', status: 'pending', marks: null },
  { cells: { 6: 'gates' }, slot: 'q5', status: 'pending', marks: null },
  { cells: { '6.marks': '7.5' }, slot: 'q5', status: 'marked', marks: '15/2' },
  { cells: { '6.1.marks': '4', '6.2.marks': '2' }, slot: 'q5', status: 'marked', marks: '6' },
  { cells: { '8.marks': '17' }, slot: 'q7', status: 'marked', marks: '17' },
  { cells: { '8.1.marks': '8' }, slot: 'q7', status: 'pending', marks: null },
  { cells: { '8.1.marks': '8', '8.2.marks': '6' }, slot: 'q7', status: 'marked', marks: '14' },
];

for (const { cells, variant = 'A', slot, status, marks } of rows)
  test(`${JSON.stringify(cells)} in variant ${variant}: ${slot} is ${status} with ${String(marks)}`, (t) => {
    const result = resultOf(mark(cells, variant), slot);
    t.like(result, { status, marks });
  });

test('questions are in the order of the slots in every variant, with their printed numbers', (t) => {
  const student = mark({}, 'B');
  t.deepEqual(
    student.questions.map(({ slot, number }) => [slot, number]),
    [
      ['q1', 1],
      ['q2', 2],
      ['q3', 3],
      ['q4', 5],
      ['q5', 6],
      ['q6', 7],
      ['q7', 8],
      ['q8', 4],
    ],
  );
});

test('ticked options are told by their place in the bank, and misconceptions by id', (t) => {
  const student = mark({ 2: 'A', 3: 'A, D' }, 'B');
  t.deepEqual(resultOf(student, 'q2').ticked, [2]);
  t.deepEqual(resultOf(student, 'q2').mistakes, ['mistake-2']);
  t.deepEqual(resultOf(student, 'q3').ticked, [3, 0]);
  t.deepEqual(resultOf(mark({}, 'B'), 'q2').ticked, []);
  t.is(resultOf(mark({ 2: 'Z' }, 'B'), 'q2').ticked, null);
});

test('the total is the exact sum, and every answer that waits is counted, parts apart', (t) => {
  const student = mark({ 1: 'T', 2: 'A', 3: 'A', '6.marks': '2.5' });
  t.is(student.total, '7');
  t.is(student.pending, 1 + 2);
});

test('parts that are marked count in the total while others of the question wait', (t) => {
  const student = mark({ '8.1.marks': '7' });
  t.is(student.total, '7');
  t.is(resultOf(student, 'q7').marks, null);
});

test('a written answer is proposed, not marked: its evidence is kept for the person', (t) => {
  const { proposal, marks, status } = resultOf(
    mark({ 6: 'The gradients vanish, so gates help.' }),
    'q5',
  );
  t.is(status, 'pending');
  t.is(marks, null);
  t.is(proposal?.marks, '10');
  t.true(proposal?.rubric.every(({ evidence }) => evidence.length > 0));
});

test('a right result of a part is proposed with all its points, a wrong one by its words', (t) => {
  const [first, second] = resultOf(mark({ '8.1': '26', '8.2': '14' }), 'q7').parts ?? [];
  t.is(first?.proposal?.marks, '8');
  t.is(second?.proposal?.marks, '0');
});

test('a bare result that is wrong earns nothing by chance likeness of its numbers; one that is partly right is doubtful', (t) => {
  const wrong = resultOf(mark({ 7: '3; 5; 7' }), 'q6').proposal;
  t.is(wrong?.marks, '0');
  t.false(wrong?.rubric[0]?.isUnsure);
  const partly = resultOf(mark({ 7: '1; 2; 7' }), 'q6').proposal;
  t.is(partly?.marks, '0');
  t.true(partly?.rubric[0]?.isUnsure);
});

test('steps that were typed one by one are one answer; a gap stays a gap', (t) => {
  t.is(resultOf(mark({ '7.1': '1', '7.2': '2', '7.3': '4' }), 'q6').proposal?.marks, '10');
  const gap = resultOf(mark({ '7.1': '1', '7.3': '4' }), 'q6');
  t.is(gap.answer, '1; ?; 4');
  t.is(gap.status, 'pending');
});

test('a decision of the reviewer holds for every equal answer, and only in variants where it means the same', (t) => {
  const decide = (slot: string, variant: string, answer: string): Partial<Marking> => {
    const question = markingExam.variants
      .find(({ id }) => id === variant)
      ?.questions.find((candidate) => candidate.slot === slot);
    if (!question) throw new Error('no question');
    const key = groupKey({ question, variant, part: '', answer, student: 'S1' });
    return { decisions: new Map([[key, { marks: fraction(3), written: '3', comment: 'good' }]]) };
  };
  const written = decide('q5', 'A', 'Some gates.');
  t.like(resultOf(mark({ 6: ' some GATES ' }, 'B', written), 'q5'), {
    marks: '3',
    by: 'person',
    why: { zh: 'good', en: 'good' },
  });
  const unreadable = decide('q4', 'A', 'x');
  t.like(resultOf(mark({ 4: 'x' }, 'A', unreadable), 'q4'), { marks: '3', by: 'person' });
  t.like(resultOf(mark({ 5: 'x' }, 'B', unreadable), 'q4'), { marks: null });
});

test('a decision does not touch an answer that the rule could read', (t) => {
  const question = markingExam.variants[0]?.questions[3];
  const key =
    question && groupKey({ question, variant: 'A', part: '', answer: '0.36', student: 'S1' });
  const decisions = new Map([[key ?? '', { marks: fraction(0), written: '0', comment: '' }]]);
  t.is(resultOf(mark({ 4: '0.36' }, 'A', { decisions }), 'q4').marks, '4');
});

test('an override wins over rule, marks in the table and everybody’s credit, for that student alone', (t) => {
  const overrides = indexed([
    { student: 's1', question: 'q7', marks: 3, reason: 'copied', who: 'Li' },
  ]);
  const more = { overrides, credited: new Map([['q7', 'unfair']]) };
  t.like(resultOf(mark({ '8.marks': '17' }, 'A', more), 'q7'), { marks: '3', by: 'override' });
  const marker = new Marker(marking(more));
  const other = { line: 3, id: 'S2', name: '', class: '', variant: 'A', cells: {} };
  t.like(resultOf(marker.mark(other), 'q7'), { marks: '20', why: { en: 'unfair' } });
});

test('a corrected key and a corrected rule are marked by', (t) => {
  const correct = (correction: object) => {
    const { exam, rules, credited } = applyCorrections(markingExam, [
      { reason: 'r', who: 'w', question: 'q3', ...correction } as never,
    ]);
    return { exam, rules, credited };
  };
  t.is(resultOf(mark({ 3: 'C' }, 'A', correct({ key: ['C'] })), 'q3').marks, '3');
  t.is(resultOf(mark({ 3: 'A' }, 'A', correct({ rule: 'all-or-nothing' })), 'q3').marks, '0');
});

test('equal answers of thousands are marked to the very same result object', (t) => {
  const marker = new Marker(marking());
  const rowOf = (id: string) => ({
    line: 1,
    id,
    name: '',
    class: '',
    variant: 'A',
    cells: { 2: 'A' },
  });
  const [one, two] = ['S1', 'S2'].map((id) => marker.mark(rowOf(id)));
  t.is(one?.questions[1], two?.questions[1]);
});
