import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { filesIn, hashesIn } from '../../support/cli-course.js';
import { runMain } from '../../support/cli-run.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const files = [
  'README.md',
  'question-bank/basics/items.yaml',
  'question-bank/basics/numbers.yaml',
  'question-bank/blueprints/quiz.yaml',
  'question-bank/topics.yaml',
  'schemas/bank.schema.json',
  'schemas/blueprint.schema.json',
  'schemas/exam.schema.json',
  'schemas/feedback.schema.json',
  'schemas/task.schema.json',
  'schemas/topics.schema.json',
  'templates/README.md',
];

test('init makes a course that lints without a word and generates', async (t) => {
  const around = temporaryFolder(t, {});
  const folder = path.join(around, '我的 course');
  const init = await runMain(['init', folder]);
  t.deepEqual([init.code, init.err], [0, '']);
  t.deepEqual(filesIn(folder), files);
  for (const name of files) t.true(init.out.includes(`/${name}\n`), name);
  const lint = await runMain(['bank', 'lint', folder, '--quiet']);
  t.deepEqual(lint, { code: 0, out: '', err: '' });
  const blueprint = path.join(folder, 'question-bank', 'blueprints', 'quiz.yaml');
  const out = path.join(folder, 'out');
  const generated = await runMain([
    'generate',
    '--blueprint',
    blueprint,
    '--lang',
    'both',
    '--out',
    out,
  ]);
  t.is(generated.code, 0, generated.err);
  t.is(filesIn(out).length, 7);
});

test('the next steps can be typed as they are told, even with a space in the name', async (t) => {
  const folder = path.join(temporaryFolder(t, {}), 'a course');
  const { out } = await runMain(['init', folder, '--ui', 'zh']);
  const lines = out.trimEnd().split('\n').slice(-2);
  t.regex(lines[0] ?? '', /^下一步：gradpaper bank lint ".*a course"$/);
  t.regex(
    lines[1] ?? '',
    /^ {8}gradpaper generate --blueprint ".*a course\/question-bank\/blueprints\/quiz\.yaml" --out ".*\/out"$/,
  );
});

test('every file of the course names its schema where it lies', async (t) => {
  const folder = path.join(temporaryFolder(t, {}), 'course');
  await runMain(['init', folder, '--quiet']);
  for (const name of files.filter((file) => file.endsWith('.yaml'))) {
    const file = path.join(folder, name);
    const schema = /^# yaml-language-server: \$schema=(.*)\n/.exec(readFileSync(file, 'utf8'))?.[1];
    t.notThrows(() => readFileSync(path.join(path.dirname(file), schema ?? '')), name);
  }
});

test('init --json lists what was made; quiet says nothing', async (t) => {
  const around = temporaryFolder(t, {});
  const folder = path.join(around, 'one');
  const run = await runMain(['init', folder, '--json']);
  t.deepEqual(JSON.parse(run.out), { folder, files });
  const quiet = await runMain(['init', path.join(around, 'two'), '--quiet']);
  t.deepEqual(quiet, { code: 0, out: '', err: '' });
});

test('an empty folder is filled, one with anything in it is left alone', async (t) => {
  const around = temporaryFolder(t, { 'full/.keep': '', 'a file': 'x' });
  mkdirSync(path.join(around, 'empty'));
  t.is((await runMain(['init', path.join(around, 'empty')])).code, 0);
  const before = hashesIn(around);
  const full = await runMain(['init', path.join(around, 'full')]);
  t.deepEqual([full.code, full.out], [1, '']);
  t.regex(
    full.err,
    /^error folder-not-empty: the folder .*full is not empty\n {4}Choose a new name\.\n$/,
  );
  const again = await runMain(['init', path.join(around, 'empty')]);
  t.is(again.code, 1);
  const file = await runMain(['init', path.join(around, 'a file')]);
  t.is(file.code, 1);
  t.regex(file.err, /^error not-a-folder: a folder is wanted where a file is: .*a file\n/);
  t.deepEqual(hashesIn(around), before);
});

test('the course takes items and topics of its own', async (t) => {
  const folder = path.join(temporaryFolder(t, {}), 'course');
  await runMain(['init', folder, '--quiet']);
  const bank = path.join(folder, 'question-bank');
  const topics = readFileSync(path.join(bank, 'topics.yaml'), 'utf8');
  writeFileSync(
    path.join(bank, 'topics.yaml'),
    `${topics}- {id: mine.own, name: {zh: 我的, en: Mine}}\n`,
  );
  writeFileSync(
    path.join(bank, 'mine.yaml'),
    '- {id: mine.own.a, topic: mine.own, kind: true-false, difficulty: 1, minutes: 1, ' +
      'stem: {zh: 天是蓝的。, en: The sky is blue.}, answer: true, why: {zh: 是的。, en: It is.}}\n',
  );
  const { code, out } = await runMain(['bank', 'list', folder, '--topic', 'mine', '--json']);
  t.is(code, 0);
  t.like(JSON.parse(out), [{ id: 'mine.own.a', topic: 'mine.own' }]);
});
