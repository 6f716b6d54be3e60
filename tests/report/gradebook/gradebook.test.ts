import test from 'ava';
import { canvasCsv } from '../../../src/report/gradebook/canvas-csv.js';
import { gradebookCsv } from '../../../src/report/gradebook/gradebook-csv.js';
import { moodleCsv } from '../../../src/report/gradebook/moodle-csv.js';
import { resultsOf } from '../../support/class-results.js';
import { both, examOf, questionOf } from '../../support/paper-exam.js';

const { exam } = examOf(
  [
    questionOf('single', 1, { points: 3 }),
    questionOf('multiple', 2, { points: 3 }),
    questionOf('short', 3, { points: 4 }),
  ],
  { title: both('期末"考试"，A 卷', '=HYPERLINK("http://example.com","Final, A")') },
);
const students = resultsOf(exam, [
  {
    id: '001',
    name: '王“五”, Jr. "W"',
    class: '1班',
    answers: { q1: 'B', q2: 'A', q3: { marks: '7/3' } },
  },
  {
    id: '002',
    name: '=HYPERLINK("http://x")',
    class: '@2',
    answers: { q1: 'A', q3: { marks: null } },
  },
  { id: '-3', name: '李四\n二', answers: {} },
]);
const absent = [{ id: '004', name: '+缺', class: '1班' }];

test('the gradebook has a column for each question and says what is final', (t) => {
  t.is(
    gradebookCsv(exam, students, absent, { language: 'zh' }),
    [
      '\ufeffid,name,class,variant,total,pending,status,q1,q2,q3',
      '001,"王“五”, Jr. ""W""",1班,A,6.83,0,已定,3,1.5,2.33',
      `002,"'=HYPERLINK(""http://x"")",'@2,A,0,1,待阅,0,0,`,
      `'-3,"李四\n二",,A,0,0,已定,0,0,0`,
      `004,'+缺,1班,,,,缺考,,,`,
      '',
    ].join('\n'),
  );
});

for (const [language, words] of [
  ['zh', ['已定', '待阅', '缺考']],
  ['en', ['final', 'pending', 'absent']],
] as const)
  test(`the status is told in ${language}`, (t) => {
    const lines = gradebookCsv(exam, students, absent, { language });
    for (const word of words) t.true(lines.includes(`,${word},`), word);
  });

test('the file for Canvas has its head, the points, and final totals only', (t) => {
  const { csv, leftOut } = canvasCsv(exam, students, absent, { language: 'en' });
  t.is(
    csv,
    [
      `\ufeffStudent,ID,SIS User ID,SIS Login ID,Section,"'=HYPERLINK(""http://example.com"",""Final, A"")"`,
      '    Points Possible,,,,,10',
      '"王“五”, Jr. ""W""",,001,,1班,6.83',
      `"李四\n二",,'-3,,,0`,
      '',
    ].join('\n'),
  );
  t.deepEqual(leftOut, [
    { id: '002', name: '=HYPERLINK("http://x")', why: 'pending' },
    { id: '004', name: '+缺', why: 'absent' },
  ]);
});

test('the assignment is named in the language asked for', (t) => {
  t.true(canvasCsv(exam, [], [], { language: 'zh' }).csv.includes('"期末""考试""，A 卷"'));
});

test('the file for Moodle never has feedback without a grade', (t) => {
  const { csv, leftOut } = moodleCsv(exam, students, absent, { language: 'en' });
  t.is(
    csv,
    [
      '\ufeffidnumber,name,grade,feedback',
      '001,"王“五”, Jr. ""W""",6.83,single-choice 3/3; multiple-choice 1.5/3; short-answer 2.33/4',
      `'-3,"李四\n二",0,single-choice 0/3; multiple-choice 0/3; short-answer 0/4`,
      '',
    ].join('\n'),
  );
  t.is(leftOut.length, 2);
});

test('marks below zero stay numbers', (t) => {
  const negative = students.slice(0, 1).map((student) => ({ ...student, total: '-5/2' }));
  t.true(canvasCsv(exam, negative, [], { language: 'zh' }).csv.includes('001,,1班,-2.5\n'));
  t.true(gradebookCsv(exam, negative, [], { language: 'zh' }).includes(',-2.5,0,'));
});
