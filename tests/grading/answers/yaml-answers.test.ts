import test from 'ava';
import { readAnswers } from '../../../src/grading/answers/read-answers.js';
import { answersExam, inShort } from '../../support/answers-exam.js';

const exam = answersExam();
const read = (text: string, file = 'answers.yaml') => readAnswers([{ file, text }], exam);

/** Entries, and the cells that come out. */
const sound: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  [
    'a mapping',
    'answers: {1: T, 5: "a, b", 5.marks: 7, 6.1: 28x28}',
    { '1': 'T', '5': 'a, b', '5.marks': '7', '6.1': '28x28' },
  ],
  [
    'a list in the order of the paper',
    'answers: [T, B, [A, C], 26]',
    { '1': 'T', '2': 'B', '3': 'A, C', '4': '26' },
  ],
  ['blanks under a key', 'answers: {1: T, 2: , 3: ~, 5: null}', { '1': 'T' }],
  ['commas in quotes', 'answers: {3: "A,C"}', { '3': 'A,C' }],
  ['commas in a block', 'answers:\n    3: A,C\n    4: 1,5\n    5:', { '3': 'A,C', '4': '1,5' }],
  ['gaps in a list', 'answers: [T, null, ~, 26]', { '1': 'T', '4': '26' }],
  [
    'values as they are written',
    'answers: {1: no, 4: 0.50, 5: 1e3, 6.1: 0012}',
    { '1': 'no', '4': '0.50', '5': '1e3', '6.1': '0012' },
  ],
  ['truth values', 'answers: {1: true, 5: on}', { '1': 'true', '5': 'on' }],
  [
    'other ways to write numbers',
    'answers: {Q1: T, 第2题: B, 5.得分: 3}',
    { '1': 'T', '2': 'B', '5.marks': '3' },
  ],
];

for (const [title, answers, cells] of sound)
  test(`entries are read with ${title}`, (t) => {
    const { rows, problems } = read(`- id: 0012\n  variant: A\n  ${answers}\n`);
    t.deepEqual(problems, []);
    t.is(rows[0]?.id, '0012');
    t.deepEqual(rows[0]?.cells, cells);
  });

test('JSON is read too, and keys may be Chinese', (t) => {
  const json = JSON.stringify([
    {
      学号: 20230010012345678n.toString(),
      姓名: '安',
      卷: 'B',
      answers: { 1: true, 3: ['A', 'C'], 4: null },
    },
  ]);
  const { rows, problems } = read(json, 'answers.json');
  t.deepEqual(problems, []);
  t.like(rows[0], { line: 1, id: '20230010012345678', name: '安', variant: 'B' });
  t.deepEqual(rows[0]?.cells, { '1': 'true', '3': 'A, C' });
});

/** Broken entries: problems in short. */
const broken: readonly (readonly [string, string, readonly string[]])[] = [
  ['nothing in it', '', ['no-answers 1:1']],
  ['no list', 'id: S1', ['no-answers 1:1']],
  ['an empty list', '[]', ['no-answers 1:1']],
  ['an entry that is no mapping', '- S1', ['wrong-entry 1:3']],
  ['answers that are a text', '- {id: S1, variant: A, answers: T}', ['wrong-entry 1:24']],
  ['a key with a slip', '- {id: S1, variant: A, anwers: [T]}', ['unknown-key 1:24']],
  ['a question too many', '- {id: S1, variant: A, answers: {7: T}}', ['unknown-question 1:34']],
  [
    'a blank of no question',
    '- {id: S1, variant: A, answers: {x: , 9: ~}}',
    ['unknown-question 1:39', 'unknown-question 1:34'],
  ],
  ['a key that is no number', '- {id: S1, variant: A, answers: {x: T}}', ['unknown-question 1:34']],
  [
    'a list that is too long',
    '- {id: S1, variant: A, answers: [T, A, B, 4, x, ~, T]}',
    ['unknown-question 1:52'],
  ],
  [
    'a mapping as an answer',
    '- {id: S1, variant: A, answers: {6: {1: T}}}',
    ['answer-no-text 1:34'],
  ],
  ['a list in a list', '- {id: S1, variant: A, answers: {3: [[A]]}}', ['answer-no-text 1:34']],
  [
    'one question in two ways',
    '- {id: S1, variant: A, answers: {1: T, Q1: F}}',
    ['answered-twice 1:44'],
  ],
  ['a key twice', '- {id: S1, variant: A, answers: {1: T, 1: F}}', ['yaml-duplicate-key 1:40']],
  ['a syntax error', '- {id: S1, variant: A\n- {id: S2}', ['yaml-syntax 2:1']],
  ['no id', '- {variant: A, answers: [T]}', ['no-student-id 1:3']],
  ['no variant', '- {id: S1, answers: [T]}', ['no-variant 1:3']],
];

for (const [title, text, expected] of broken)
  test(`what is wrong is told with its place: ${title}`, (t) => {
    const problems = read(text).problems.filter(({ code }) => code !== 'nothing-answered');
    t.deepEqual(inShort({ problems }), expected);
  });

/** Answers with commas that YAML takes for the end of the answer; what is told, and the advice on the first. */
const unquoted: readonly (readonly [string, readonly string[], string])[] = [
  ['{3: A,B,C}', ['unquoted-comma 1:39', 'unquoted-comma 1:41'], 'Did you mean 3: "A,B,C"? '],
  ['{3: A, C, 1: T}', ['unquoted-comma 1:40'], 'Did you mean 3: "A,C"? '],
  ['{4: 1,5}', ['unquoted-comma 1:39'], 'Did you mean 4: "1,5"? '],
  ['{2, 1: T}', ['unquoted-comma 1:34'], ''],
  ['{3: [A], C}', ['unquoted-comma 1:42'], ''],
];

for (const [answers, expected, advice] of unquoted)
  test(`a comma without quotes is told, nothing is dropped without a word: ${answers}`, (t) => {
    const { problems } = read(`- {id: S1, variant: A, answers: ${answers}}`);
    const told = problems.filter(({ code }) => code !== 'nothing-answered');
    t.deepEqual(inShort({ problems: told }), expected);
    t.is(told[0]?.advice?.en, `${advice}Quote answers with commas.`);
    t.is(told[0]?.severity, 'error');
  });

test('what is wrong in one entry leaves the others alone', (t) => {
  const { rows } = read(
    '- 5\n- {id: S1, variant: A, answers: {1: {}}}\n- {id: S2, variant: B, answers: [F]}',
  );
  t.deepEqual(
    rows.map(({ id, line }) => `${id} ${line}`),
    ['S1 2', 'S2 3'],
  );
});

test('an entry without answers is read as an empty paper, with a warning', (t) => {
  for (const answers of ['{}', '', '[]', '[~, null]']) {
    const table = read(`- {id: S1, variant: A, answers: ${answers}}`);
    t.deepEqual(inShort(table), ['nothing-answered 1:8']);
    t.is(table.problems[0]?.severity, 'warning');
    t.deepEqual(
      table.rows.map(({ cells }) => cells),
      [{}],
    );
  }
});
