import test from 'ava';
import { readAnswers } from '../../../src/grading/answers/read-answers.js';
import { answersExam } from '../../support/answers-exam.js';

const exam = answersExam();
const list = 'id,name,class,variant\nS1,Ann,1,A\nS2,Bo,1,B\nS3,安娜,2,\nS4,Di,2,A\n';

const read = (answers: string, students = list) =>
  readAnswers([{ file: 'answers.csv', text: answers }], exam, {
    file: 'students.csv',
    text: students,
  });

test('name, class and variant come from the list, and who has no row is absent', (t) => {
  const table = read('id,1\ns1,T\nＳ２,F\n');
  t.deepEqual(table.problems, []);
  t.deepEqual(
    table.rows.map(({ id, name, class: group, variant }) => [id, name, group, variant]),
    [
      ['S1', 'Ann', '1', 'A'],
      ['S2', 'Bo', '1', 'B'],
    ],
  );
  t.deepEqual(table.absent, [
    { id: 'S3', name: '安娜', class: '2' },
    { id: 'S4', name: 'Di', class: '2' },
  ]);
});

/** Answers that do not agree with the list: code and line of the problem, its severity, words of it, and the ids that are read. */
type Odd = readonly [string, string, 'error' | 'warning', string, readonly string[]];

const odd: readonly Odd[] = [
  ['id,1,variant\nS5,T,A', 'unknown-student 2', 'warning', 'the id S5 is not on the list', ['S5']],
  [
    'id,variant,1\nS1,B,T',
    'variants-differ 2',
    'error',
    'S1: the answers say variant B, line 2 of the list says A',
    [],
  ],
  ['id,variant,1\nS3,C,T', 'unknown-variant 2', 'error', 'S3: there is no variant C', []],
  ['id,variant,1\nS3,,T', 'no-variant 2', 'error', 'S3: nobody tells which variant was sat', []],
  [
    'id,name,1\nS1,Bob,T',
    'names-differ 2',
    'warning',
    '"Bob", but S1 on line 2 of the list is "Ann"',
    ['S1'],
  ],
];

for (const [answers, problem, severity, words, ids] of odd)
  test(`answers that do not fit the list are told apart: ${problem}`, (t) => {
    const { problems, rows } = read(answers);
    t.deepEqual(
      problems.map(({ code, position }) => `${code} ${position?.line}`),
      [problem],
    );
    t.is(problems[0]?.severity, severity);
    t.true(problems[0]?.message.en.includes(words), problems[0]?.message.en);
    t.truthy(problems[0]?.advice?.zh);
    t.deepEqual(
      rows.map(({ id }) => id),
      ids,
    );
  });

test('an unknown id that is nearly one of somebody without answers is asked about', (t) => {
  const { problems } = read('id,variant,1\nS1,A,T\nS2,B,T\nS3,A,T\nS44,A,T');
  t.is(problems[0]?.advice?.en, 'Is it S4 Di, who has no answers?');
});

test('a name in another script is no other name', (t) => {
  t.deepEqual(read('id,name,variant,1\nS3,Anna,A,T').problems, []);
});

test('whose row was refused is not absent', (t) => {
  const { absent } = read('id,variant,1\nS1,B,T\nS2,,1,5\nS3,A,T');
  t.deepEqual(
    absent.map(({ id }) => id),
    ['S4'],
  );
});

test('what is wrong with the list is told, and its other students are joined', (t) => {
  const { problems, rows } = read('id,1\nS1,T\nS2,T', 'id,variant\nS1,A\nS1,B\nS2,X\n,A\n');
  t.deepEqual(
    problems.map(({ code, position }) => `${code} ${position?.file}:${position?.line}`),
    [
      'duplicate-student-id students.csv:3',
      'unknown-variant students.csv:4',
      'wrong-student-id students.csv:5',
      'unknown-variant answers.csv:3',
    ],
  );
  t.deepEqual(
    rows.map(({ id, variant }) => `${id}${variant}`),
    ['S1A'],
  );
});
