import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { questionKinds } from '../../../src/authoring/kinds.js';
import { filesIn, hashesIn, courseWith } from '../../support/cli-course.js';
import { runMain } from '../../support/cli-run.js';

const newItem = (file: string, kind: string, ...args: readonly string[]) =>
  runMain(['new', 'item', file, '--kind', kind, '--topic', 'basics.layers', ...args]);

/** The problems that lint finds in a file, each as code and line. */
async function problemsIn(file: string): Promise<{ code: string; line: number }[]> {
  const { out } = await runMain(['bank', 'lint', file, '--json']);
  const told = JSON.parse(out) as { problems: { code: string; position: { line: number } }[] };
  return told.problems.map(({ code, position }) => ({ code, line: position.line }));
}

/** Writes a text of its own between each two quotes, of one length so that no option stands out. */
const filled = (skeleton: string): string => {
  let count = 0;
  return skeleton.replace(/(zh|en): ''/g, (_, language: string) => {
    const letter = String.fromCharCode(65 + (Math.floor(count++ / 2) % 26));
    return language === 'zh' ? `zh: 关于 ${letter} 的文字` : `en: A text on ${letter}`;
  });
};

for (const kind of questionKinds)
  test(`a new item of the kind ${kind} lacks nothing but its texts`, async (t) => {
    const { folder } = courseWith(t, {});
    const file = path.join(folder, 'question-bank', 'new.yaml');
    const made = await newItem(file, kind);
    t.deepEqual([made.code, made.err], [0, '']);
    t.true(made.out.startsWith(`${file}: new item basics.layers.item-1. Fill in the texts`));
    const skeleton = readFileSync(file, 'utf8');
    const empty = skeleton.split('\n').flatMap((line) => [...line.matchAll(/(?:zh|en): ''/g)]);
    const problems = await problemsIn(file);
    t.true(problems.length > 0);
    t.is(problems.length, empty.length);
    t.deepEqual([...new Set(problems.map(({ code }) => code))], ['missing-translation']);
    for (const { line } of problems) t.regex(skeleton.split('\n')[line - 1] ?? '', /: ''/);
    writeFileSync(file, filled(skeleton));
    t.deepEqual(await problemsIn(file), []);
  });

test('a file may lie at any depth: its first line names the schema from there', async (t) => {
  const { folder } = courseWith(t, { 'schemas/bank.schema.json': '{}' });
  for (const name of ['top.yaml', 'one/deep.yml', 'one/two/deeper.yaml']) {
    const file = path.join(folder, 'question-bank', name);
    t.is((await newItem(file, 'true-false')).code, 0);
    const schema = /^# yaml-language-server: \$schema=(.*)\n- id: /.exec(
      readFileSync(file, 'utf8'),
    )?.[1];
    t.is(
      path.join(path.dirname(file), schema ?? ''),
      path.join(folder, 'schemas', 'bank.schema.json'),
    );
  }
});

/** What may stand in a file before an item is added. */
const befores: readonly (readonly [title: string, before: string])[] = [
  ['items', '# mine\n- id: basics.layers.a\n  topic: basics.layers\n'],
  ['no newline at the end', '- id: basics.layers.a'],
  ['blank lines at the end', '- id: basics.layers.a\n\n\n'],
  ['CRLF', '- id: basics.layers.a\r\n  topic: basics.layers\r\n'],
  ['a block text at the end', '- id: basics.layers.a\n  stem: |\n    text\n'],
];

for (const [title, before] of befores)
  test(`what stands in a file is kept: ${title}`, async (t) => {
    const { folder } = courseWith(t, { 'question-bank/a.yaml': before });
    const file = path.join(folder, 'question-bank', 'a.yaml');
    t.is((await newItem(file, 'single')).code, 0);
    const after = readFileSync(file, 'utf8');
    t.true(after.startsWith(before.trimEnd()));
    t.regex(after.slice(before.trimEnd().length), /^\n\n- id: basics\.layers\.item-1\n/);
  });

for (const [title, content] of [
  ['an empty file', ''],
  ['a file with a comment only', '# to be written\n'],
] as const)
  test(`${title} gets its first item`, async (t) => {
    const { folder } = courseWith(t, { 'question-bank/a.yaml': content });
    const file = path.join(folder, 'question-bank', 'a.yaml');
    t.is((await newItem(file, 'single')).code, 0);
    t.regex(readFileSync(file, 'utf8'), /^#[^\n]*\n+- id: basics\.layers\.item-1\n/);
  });

test('the number of a new item is the first that no item of the bank has', async (t) => {
  const { folder } = courseWith(t, {
    'question-bank/a.yaml': '- id: basics.layers.item-1\n',
    'question-bank/deep/b.yaml': "- id: 'basics.layers.item-3'\n- id: basics.layers.item-10\n",
  });
  const file = path.join(folder, 'question-bank', 'new.yaml');
  const ids: string[] = [];
  for (let times = 0; times < 3; times++) {
    const run = await newItem(file, 'numeric', '--json');
    ids.push((JSON.parse(run.out) as { id: string }).id);
  }
  t.deepEqual(ids, ['basics.layers.item-2', 'basics.layers.item-4', 'basics.layers.item-5']);
});

test('--id names the item, unless another has the name', async (t) => {
  const { folder } = courseWith(t, {});
  const file = path.join(folder, 'question-bank', 'new.yaml');
  const run = await newItem(file, 'single', '--id', 'basics.layers.mine', '--json');
  t.deepEqual(JSON.parse(run.out), {
    file,
    id: 'basics.layers.mine',
    kind: 'single',
    topic: 'basics.layers',
  });
  const before = hashesIn(folder);
  for (const taken of ['basics.layers.mine', 'basics.layers.pooling']) {
    const again = await newItem(file, 'single', '--id', taken);
    t.deepEqual([again.code, again.out], [1, '']);
    t.true(again.err.startsWith(`error duplicate-id: the bank has an item ${taken} already\n`));
  }
  t.deepEqual(hashesIn(folder), before);
});

/** Files that an item cannot be added to. */
const unfit: readonly (readonly [title: string, content: string | Uint8Array, code: string])[] = [
  ['a blueprint', 'id: quiz\nsections: []\n', 'not-a-list'],
  ['a list in flow style', '[{id: a}]\n', 'not-a-list'],
  ['a list that is indented', '  - id: a\n  - id: b\n', 'not-a-list'],
  ['broken YAML', '- id: [\n', 'not-a-list'],
  ['two documents', '- id: a\n---\n- id: b\n', 'not-a-list'],
  ['text in GBK', Buffer.from([0x23, 0xba, 0xc5]), 'file-encoding'],
];

for (const [title, content, code] of unfit)
  test(`nothing is added to ${title}`, async (t) => {
    const { folder } = courseWith(t, { 'question-bank/unfit.yaml': content });
    const before = hashesIn(folder);
    const run = await newItem(path.join(folder, 'question-bank', 'unfit.yaml'), 'single');
    t.deepEqual([run.code, run.out], [1, '']);
    t.true(run.err.includes(`error ${code}: `), run.err);
    t.deepEqual(hashesIn(folder), before);
  });

test('a folder is no file to add to, and quiet says nothing', async (t) => {
  const { folder } = courseWith(t, { 'question-bank/a.yaml/b.txt': '' });
  const run = await newItem(path.join(folder, 'question-bank', 'a.yaml'), 'single');
  t.is(run.code, 1);
  t.regex(run.err, /^error is-a-folder: /);
  const file = path.join(folder, 'question-bank', 'quiet.yaml');
  t.deepEqual(await newItem(file, 'single', '--quiet'), { code: 0, out: '', err: '' });
  t.true(existsSync(file));
  t.false(filesIn(folder).some((name) => name.includes('.gradpaper-')));
});
