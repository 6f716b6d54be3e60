import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { readAnswers } from '../../../src/grading/answers/read-answers.js';
import { answersExam } from '../../support/answers-exam.js';
import { filesIn } from '../../support/cli-course.js';
import { runMain } from '../../support/cli-run.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const exam = answersExam();
const columns = '1,2,3,4,5,5.marks,6.1,6.1.marks,6.2,6.2.marks,6.3,6.3.marks';
const list = '学号,姓名,班级,卷\nS1,安,一班,\nS2,波,一班,\nS3,陈,二班,A\n';

const files = { 'exam.json': JSON.stringify(exam), '名单.csv': list };

test('a template has a row for each student, with variants in turn, and is read back as so many empty papers', async (t) => {
  const folder = temporaryFolder(t, files);
  const out = path.join(folder, 'new', 'answers.csv');
  const args = [
    '--exam',
    path.join(folder, 'exam.json'),
    '--students',
    path.join(folder, '名单.csv'),
  ];
  const run = await runMain(['answers', 'template', ...args, '--out', out]);
  t.deepEqual([run.code, run.err], [0, '']);
  t.regex(run.out, /^wrote .*answers\.csv: 3 students, 16 columns\n$/);
  const text = readFileSync(out, 'utf8');
  const blanks = ','.repeat(columns.split(',').length);
  t.is(
    text,
    `\ufeffid,name,class,variant,${columns}\nS1,安,一班,A${blanks}\nS2,波,一班,B${blanks}\nS3,陈,二班,A${blanks}\n`,
  );
  const { rows, problems } = readAnswers([{ file: out, text }], exam);
  t.deepEqual([...new Set(problems.map(({ code }) => code))], ['nothing-answered']);
  t.deepEqual(
    rows.map(({ id, variant, cells }) => [id, variant, cells]),
    [
      ['S1', 'A', {}],
      ['S2', 'B', {}],
      ['S3', 'A', {}],
    ],
  );
});

test('without a list there is the head alone, and without a file it goes to the terminal', async (t) => {
  const folder = temporaryFolder(t, files);
  const run = await runMain([
    'answers',
    'template',
    '--exam',
    path.join(folder, 'exam.json'),
    '--quiet',
  ]);
  t.deepEqual([run.code, run.out, run.err], [0, `\ufeffid,name,class,variant,${columns}\n`, '']);
});

test('with the rubric there are more columns, and JSON tells them', async (t) => {
  const folder = temporaryFolder(t, files);
  const args = ['--exam', path.join(folder, 'exam.json'), '--rubric', '--json'];
  const run = await runMain(['answers', 'template', ...args]);
  t.is(run.code, 0);
  const answer = JSON.parse(run.out) as { columns: string[]; students: number };
  t.is(answer.students, 0);
  t.true(answer.columns.includes('6.3.1.marks'));
});

test('a table that exists is not written over, unless that is asked for', async (t) => {
  const folder = temporaryFolder(t, { ...files, 'answers.csv': 'precious' });
  const out = path.join(folder, 'answers.csv');
  const args = ['answers', 'template', '--exam', path.join(folder, 'exam.json'), '--out', out];
  const refused = await runMain(args);
  t.is(refused.code, 1);
  t.regex(refused.err, /error file-exists: .*answers\.csv\n.*--force/);
  t.is(readFileSync(out, 'utf8'), 'precious');
  t.is((await runMain([...args, '--force'])).code, 0);
  t.true(readFileSync(out, 'utf8').includes('5.marks'));
});

test('a list with problems is told, and nothing is written', async (t) => {
  const folder = temporaryFolder(t, files);
  const students = path.join(folder, 'students.csv');
  writeFileSync(students, 'id,variant\nS1,X\nS1,A\n');
  const args = ['--exam', path.join(folder, 'exam.json'), '--students', students];
  const run = await runMain([
    'answers',
    'template',
    ...args,
    '--out',
    path.join(folder, 'a.csv'),
    '--json',
  ]);
  t.is(run.code, 1);
  const { problems } = JSON.parse(run.out) as { problems: { code: string }[] };
  t.deepEqual(
    problems.map(({ code }) => code),
    ['unknown-variant', 'duplicate-student-id'],
  );
  t.deepEqual(filesIn(folder), ['exam.json', 'students.csv', '名单.csv']);
});

test('an exam that is not there is told', async (t) => {
  const run = await runMain(['answers', 'template', '--exam', 'nowhere.json', '--ui', 'zh']);
  t.is(run.code, 1);
  t.true(run.err.includes('找不到文件或文件夹：nowhere.json'));
});
