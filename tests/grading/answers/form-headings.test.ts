import test from 'ava';
import { formHeading, isAboutForm } from '../../../src/grading/answers/form-headings.js';
import { readAnswers } from '../../../src/grading/answers/read-answers.js';
import { answersExam, inShort } from '../../support/answers-exam.js';

const exam = answersExam();
const read = (text: string) => readAnswers([{ file: 'form.csv', text }], exam);

const titles: readonly (readonly [string, string | undefined, string])[] = [
  ['1. Which is it?', '1', 'Which is it?'],
  ['12、下列哪项', '12', '下列哪项'],
  ['[3] Which', '3', 'Which'],
  ['第3题 下列', '3', '下列'],
  ['Q4: How many', '4', 'How many'],
  ['5) x', '5', 'x'],
  ['Which is it?', undefined, 'Which is it?'],
  ['2024 was', undefined, '2024 was'],
  ['3.5 is', undefined, '3.5 is'],
];

for (const [heading, number, title] of titles)
  test(`the title "${heading}" begins with ${number ?? 'no number'}`, (t) => {
    t.deepEqual(formHeading(heading), { number, title });
  });

test('what a form adds is told from its questions', (t) => {
  for (const heading of [
    'Timestamp',
    'Points - 1. Which',
    'Feedback - 1. Which',
    '1. Which [Score]',
    '总分',
    '得分 - 1. 哪项',
  ])
    t.true(isAboutForm(heading), heading);
  for (const heading of ['1. Which', 'Points of view', '5.得分', 'id'])
    t.false(isAboutForm(heading), heading);
});

test('a table of Google Forms: titles with numbers, option texts, commas in them, the e-mail as id', (t) => {
  const table = read(
    [
      'Timestamp,Email Address,Score,variant,1. Claim one always holds.,"2. Which of these networks is the smallest?","3. Which networks?",4. How many?',
      '2026/06/01 9:00:00,s1@example.edu,3 / 10,A,True,"One layer, no bias","One layer, no bias, Two layers",26',
      '2026/06/01 9:00:01,s2@example.edu,3 / 10,B,False,One layer,Something else,1.5',
    ].join('\n'),
  );
  t.deepEqual(table.problems, []);
  t.deepEqual(
    table.rows.map(({ id, cells }) => [id, cells]),
    [
      ['s1', { '1': 'True', '2': 'A', '3': 'A,B', '4': '26' }],
      ['s2', { '1': 'False', '2': 'A', '3': 'Something else', '4': '1.5' }],
    ],
  );
});

test('a table of Microsoft Forms: its ID counts responses, points and feedback are left out', (t) => {
  const table = read(
    [
      'ID,Start time,Completion time,Email,Name,Total points,Quiz feedback,学号,卷,1,Points - 1,Feedback - 1,2,Points - 2,Feedback - 2,3',
      '1,6/1/26 9:00,6/1/26 9:50,anonymous,,5,,S1,A,对,1,,两层,0,,两层;一层;',
    ].join('\n'),
  );
  t.deepEqual(table.problems, []);
  t.deepEqual(
    table.rows.map(({ id, cells }) => [id, cells]),
    [['S1', { '1': '对', '2': 'B', '3': 'B,D' }]],
  );
});

test('answers of nobody who signed in are refused', (t) => {
  const head = 'ID,Start time,Email,variant,1';
  t.deepEqual(inShort(read(`${head}\n1,9:00,anonymous,A,T`)), ['no-student-id 2:1']);
});

test('where the form numbers the id too, stems are believed and numbers are not', (t) => {
  const table = read(
    [
      '序号,提交答卷时间,1、学号,2、卷,3、下列哪一个网络最小？,4、下列哪些网络含有26×26的输出？,5、其他',
      '1,9:00,S1,A,两层,两层┋一层,x',
    ].join('\n'),
  );
  t.deepEqual(table.rows[0]?.cells, { '2': 'B', '3': 'B,D' });
  t.is(table.problems.length, 1);
  t.like(table.problems[0], { code: 'uncertain-number', severity: 'error' });
});

test('a stem tells the question where the numbers of two variants differ', (t) => {
  const [a, b] = exam.variants;
  if (!a || !b) throw new Error('no variants');
  const turned = b.questions.map((question) =>
    question.number > 2 ? question : { ...question, number: 3 - question.number },
  );
  const text = 'id,variant,Timestamp,Claim one always holds.\nS1,A,9,T\nS2,B,9,F';
  const table = readAnswers([{ file: 'form.csv', text }], {
    ...exam,
    variants: [a, { ...b, questions: turned }],
  });
  t.deepEqual(table.problems, []);
  t.deepEqual(
    table.rows.map(({ cells }) => cells),
    [{ '1': 'T' }, { '2': 'F' }],
  );
});

test('a stem of another variant is no answer to the question of that number', (t) => {
  const [a, b] = exam.variants;
  if (!a || !b) throw new Error('no variants');
  const others = b.questions.map((question) => ({
    ...question,
    stem: { zh: `另一题${question.number}的题干`, en: `Quite another stem ${question.number}` },
  }));
  const text = 'id,variant,1. Claim one always holds.\nS1,A,T\nS2,B,F';
  const table = readAnswers([{ file: 'form.csv', text }], {
    ...exam,
    variants: [a, { ...b, questions: others }],
  });
  t.deepEqual(inShort(table), ['not-in-variant 3:6']);
  t.deepEqual(
    table.rows.map(({ cells }) => cells),
    [{ '1': 'T' }, {}],
  );
});

test('in a plain table option texts stay as they are', (t) => {
  t.deepEqual(read('id,variant,2\nS1,A,Two layers').rows[0]?.cells, { '2': 'Two layers' });
});

for (const heading of [
  '您的学号',
  '你的学号',
  '学号（必填）',
  'Your student ID',
  'Student number *',
])
  test(`a form that asks for the id as "${heading}" is understood`, (t) => {
    const stem = 'Claim one always holds.';
    const plain = read(`Timestamp,Email Address,${heading},variant,${stem}\n9:00,x@y.z,S1,A,T`);
    t.deepEqual(plain.problems, []);
    t.deepEqual(
      plain.rows.map(({ id, cells }) => [id, cells]),
      [['S1', { '1': 'T' }]],
    );
    const numbered = read(`序号,1、${heading},2、卷,3、${stem}\n1,S1,A,T`);
    t.deepEqual(numbered.problems, []);
    t.deepEqual(
      numbered.rows.map(({ id, cells }) => [id, cells]),
      [['S1', { '1': 'T' }]],
    );
  });

test('outside of forms the id has its own name', (t) => {
  t.deepEqual(inShort(read('您的学号,variant,1\nS1,A,T')), [
    'unknown-column 1:1',
    'missing-column 1:1',
  ]);
});
