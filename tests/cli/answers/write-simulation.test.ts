import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { answersExam } from '../../support/answers-exam.js';
import { filesIn, hashesIn } from '../../support/cli-course.js';
import { runMain } from '../../support/cli-run.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const files = { 'exam.json': JSON.stringify(answersExam()) };

test('a class is written as a list and a table of answers, the same for the same seed', async (t) => {
  const folder = temporaryFolder(t, files);
  const exam = path.join(folder, 'exam.json');
  const into = async (name: string, seed: string) => {
    const out = path.join(folder, name);
    const args = ['--exam', exam, '--students', '12', '--seed', seed, '--out', out];
    const run = await runMain(['answers', 'simulate', ...args]);
    t.deepEqual([run.code, run.err], [0, '']);
    t.regex(run.out, /^12 students on the list, (?:9|10) handed in/);
    return hashesIn(out);
  };
  const first = await into('a', '5');
  t.deepEqual(Object.keys(first), ['answers.csv', 'students.csv']);
  t.deepEqual(await into('b', '5'), first);
  t.notDeepEqual(await into('c', '6'), first);
  const list = readFileSync(path.join(folder, 'a', 'students.csv'), 'utf8').split('\n');
  t.is(list[0], '\ufeffid,name,class,variant');
  t.is(list.length, 14);
});

test('files that exist are not written over, and then neither is', async (t) => {
  const folder = temporaryFolder(t, { ...files, 'out/answers.csv': 'precious' });
  const out = path.join(folder, 'out');
  const args = ['answers', 'simulate', '--exam', path.join(folder, 'exam.json'), '--out', out];
  const refused = await runMain(args);
  t.is(refused.code, 1);
  t.true(refused.err.includes('file-exists'));
  t.deepEqual(filesIn(out), ['answers.csv']);
  t.is(readFileSync(path.join(out, 'answers.csv'), 'utf8'), 'precious');
  const forced = await runMain([...args, '--force', '--json']);
  t.is(forced.code, 0);
  t.like(JSON.parse(forced.out), { out, files: ['students.csv', 'answers.csv'], students: 40 });
});

test('the help says that it is to try things out', async (t) => {
  t.regex((await runMain(['answers', 'simulate', '--help'])).out, /to try out marking and reports/);
  t.regex((await runMain(['answers', '--help', '--ui', 'zh'])).out, /用来试用批改和报告/);
});
