import test from 'ava';
import { readAnswers } from '../../../src/grading/answers/read-answers.js';
import { answersExam, inShort } from '../../support/answers-exam.js';

const exam = answersExam();
const oneVariant = { ...exam, variants: exam.variants.slice(0, 1) };
const csv = (text: string, file = 'answers.csv') => ({ file, text });

test('a table that was filled in is read as it is written, without its blanks', (t) => {
  const table = readAnswers(
    [csv('id,name,class,variant,1,2,3,5,5.marks,6.1\n S1 ,Ann,一班,a,  对 ,B,"A, C",,7.5,28x28\n')],
    exam,
  );
  t.deepEqual(table, {
    rows: [
      {
        line: 2,
        id: 'S1',
        name: 'Ann',
        class: '一班',
        variant: 'A',
        cells: { '1': '对', '2': 'B', '3': 'A, C', '5.marks': '7.5', '6.1': '28x28' },
      },
    ],
    absent: [],
    problems: [],
  });
});

/** Heads and a row in other forms, and the cells that come out. */
const forms: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  [
    'Chinese heads',
    '学号,姓名,班级,试卷,第1题,5.得分\nS1,安,一班,A卷,错,3',
    { '1': '错', '5.marks': '3' },
  ],
  ['semicolons', 'id;variant;Q1;q4\nS1;A;T;1,5', { '1': 'T', '4': '1,5' }],
  ['tabs and CRLF', 'id\tvariant\t题1\r\nS1\tA\tT\r\n', { '1': 'T' }],
  ['a byte-order mark', '\ufeffid,variant,1\nS1,A,T', { '1': 'T' }],
  ['a cell with line breaks', 'id,variant,5\nS1,A,"one\ntwo"', { '5': 'one\ntwo' }],
  ['what a spreadsheet would run as a formula', "id,variant,4\nS1,A,'-0.5", { '4': '-0.5' }],
  ['quotes within an answer', 'id,variant,5\nS1,A,a 5" disk', { '5': 'a 5" disk' }],
  [
    'full-width letters and digits',
    'ｉｄ,variant,１,６．１\nＳ１,Ａ,Ｔ,５',
    { '1': 'Ｔ', '6.1': '５' },
  ],
  ['rows shorter than the head', 'id,variant,1,2,3\nS1,A,T', { '1': 'T' }],
  ['empty cells behind the last head', 'id,variant,1,,\nS1,A,T,,', { '1': 'T' }],
];

for (const [title, text, cells] of forms)
  test(`a table is read with ${title}`, (t) => {
    const { rows, problems } = readAnswers([csv(text)], exam);
    t.deepEqual(problems, []);
    t.deepEqual(rows[0]?.cells, cells);
    t.is(rows[0]?.id, 'S1');
  });

/** Tables with something wrong: problems in short, and the ids that are read all the same. */
const broken: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['nothing in it', '', ['no-answers 1:1'], []],
  ['a head only', 'id,1\n', ['no-answers 1:1'], []],
  ['no ids', 'name,1\nAnn,T', ['missing-column 1:1'], []],
  ['a slip in marks', 'id,variant,5.makrs,1\nS1,A,7,T', ['misspelt-column 1:12'], ['S1']],
  ['a slip in a part', 'id,variant,6_1,1\nS1,A,7,T', ['misspelt-column 1:12'], ['S1']],
  ['a slip in variant', 'id,varient,1\nS1,A,T', ['misspelt-column 1:4', 'no-variant 2:1'], []],
  [
    'a column of the teacher',
    'id,variant,mood,1\nS1,A,x,T\nS2,A,y,T',
    ['unknown-column 1:12'],
    ['S1', 'S2'],
  ],
  ['a question too many', 'id,variant,7,1\nS1,A,T,T', ['unknown-question 1:12'], ['S1']],
  ['a part too many', 'id,variant,6.4,1\nS1,A,T,T', ['unknown-part 1:12'], ['S1']],
  ['a column twice', 'id,variant,1,Q1\nS1,A,T,F', ['duplicate-column 1:14'], ['S1']],
  ['an id column twice', 'id,学号,variant,1\nS1,S2,A,T', ['duplicate-column 1:4'], ['S1']],
  [
    'a part that the variant does not have',
    'id,variant,6.3\nS1,A,x\nS2,B,x',
    ['not-in-variant 2:6'],
    ['S1', 'S2'],
  ],
  ['a comma within an answer', 'id,variant,4\nS1,A,1,5\nS2,A,2', ['too-many-cells 2:8'], ['S2']],
  ['no id', 'id,variant,1\n,A,T\nS2,A,T', ['no-student-id 2:1'], ['S2']],
  ['an id that is a path', 'id,variant,1\n../S1,A,T', ['wrong-student-id 2:1'], []],
  ['an id that a spreadsheet rewrote', 'id,variant,1\n2.02E+11,A,T', ['wrong-student-id 2:1'], []],
  [
    'an id twice',
    'id,variant,1\nS1,A,T\nＳ１,A,F\ns1,A,F',
    ['duplicate-student-id 3:1', 'duplicate-student-id 4:1'],
    ['S1'],
  ],
  ['an unknown variant', 'id,variant,1\nS1,D,T', ['unknown-variant 2:4'], []],
  ['no variant', 'id,variant,1\nS1,,T', ['no-variant 2:4'], []],
  [
    'a quote that is not closed',
    'id,variant,1\nS1,A,T\nS2,A,"T\nS3,A,T',
    ['csv-syntax 3:1'],
    ['S1'],
  ],
  ['a quote in the wrong place', 'id,variant,1\nS1,A,"T"x\nS2,A,T', ['csv-syntax 2:1'], ['S2']],
  [
    'several things',
    'id,variant,7\n,A,T\nS1,C,',
    ['unknown-question 1:12', 'no-student-id 2:1', 'unknown-variant 3:4'],
    [],
  ],
];

for (const [title, text, expected, ids] of broken)
  test(`what is wrong is told with its place, and the rest is read: ${title}`, (t) => {
    const table = readAnswers([csv(text)], exam);
    t.deepEqual(inShort(table), expected);
    t.deepEqual(
      table.rows.map(({ id }) => id),
      ids,
    );
    t.true(table.problems.every(({ position }) => position?.file === 'answers.csv'));
  });

test('problems of columns say what was meant', (t) => {
  const { problems } = readAnswers([csv('id,variant,5.makrs,6.9,7,1\nS1,A,1,2,3,T')], exam);
  t.deepEqual(
    problems.map(({ advice }) => advice?.en),
    [
      'Did you mean 5.marks? If it is something else, give it another name.',
      'Did you mean "6.1"?',
      'Questions are numbered 1 to 6.',
    ],
  );
});

test('of an exam with one variant nobody need tell the variant', (t) => {
  const { rows, problems } = readAnswers([csv('id,1\nS1,T')], oneVariant);
  t.deepEqual(problems, []);
  t.is(rows[0]?.variant, 'A');
});

test('answers from several files are one table, and an id in two of them is reported with both places', (t) => {
  const table = readAnswers(
    [
      csv('id,variant,1\nS1,A,T', 'a.csv'),
      csv('id,variant,1\nS2,A,T\nS1,A,F', 'b.csv'),
      { file: 'c.yaml', text: '- {id: S3, variant: B, answers: [F]}' },
      { file: 'd.xlsx', text: 'PK' },
    ],
    exam,
  );
  t.deepEqual(
    table.rows.map(({ id, cells }) => `${id}${cells['1']}`),
    ['S1T', 'S2T', 'S3F'],
  );
  t.deepEqual(
    table.problems.map(({ code, position }) => `${code} ${position?.file}:${position?.line}`),
    ['unknown-answer-format d.xlsx:1', 'duplicate-student-id b.csv:3'],
  );
  t.true(table.problems[1]?.message.en.includes('a.csv:2'));
});
