import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { shown } from '../../src/cli/terminal/shown.js';
import { courseWith, filesIn, hashesIn, sharedCourse } from '../support/cli-course.js';
import { runMain } from '../support/cli-run.js';

const shared = sharedCourse();

const generate = (blueprint: string, out: string, ...args: readonly string[]) =>
  runMain(['generate', '--blueprint', blueprint, '--out', out, ...args]);

const item = (id: string, words: string): string => `- id: basics.layers.${id}
  topic: basics.layers
  kind: true-false
  difficulty: 1
  minutes: 1
  stem: ${words}
  answer: true
  why: {zh: 是的。, en: It is.}
`;

const stem = '{zh: 层有参数。, en: Layers have parameters.}';

/** A blueprint that takes one item, whatever else there is. */
const requiring = (id: string): string => `id: one
header:
  course: {zh: 课程, en: Course}
  title: {zh: 测验, en: Quiz}
  duration: 10
sections:
  - {kind: true-false, count: 1, points: 2}
selection:
  require: [basics.layers.${id}]
`;

interface Case {
  readonly title: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** What stderr holds; BANK stands for the folder of the bank as it is shown. */
  readonly said: readonly string[];
}

/** Courses that cannot be printed. The blueprint is blueprints/it.yaml where there is one, else tiny.yaml. */
const broken: readonly Case[] = [
  {
    title: 'a misspelt key in the bank',
    files: { 'question-bank/x.yaml': item('x', stem).replace('answer', 'anser') },
    said: ['BANK/x.yaml:7:3: error unknown-key: unknown key "anser"', 'Did you mean "answer"?'],
  },
  {
    title: 'two problems in two files of the bank',
    files: {
      'question-bank/x.yaml': item('x', '{zh: 有 3 层。, en: There are 4 layers.}'),
      'question-bank/y.yaml': '- id: [',
    },
    said: ['BANK/x.yaml:6:', 'error numbers-differ: ', 'BANK/y.yaml:1:', 'error yaml-syntax: '],
  },
  {
    title: 'a bank file in UTF-16',
    files: { 'question-bank/x.yaml': Buffer.from('\ufeff- id: a', 'utf16le') },
    said: ['BANK/x.yaml:1:1: error file-encoding: ', 'UTF-16'],
  },
  {
    title: 'a blueprint that is not YAML',
    files: { 'question-bank/blueprints/it.yaml': '%PDF-1.7 {{{' },
    said: ['BANK/blueprints/it.yaml:1:', 'error '],
  },
  {
    title: 'a blueprint that is a list',
    files: { 'question-bank/blueprints/it.yaml': '- a\n' },
    said: ['BANK/blueprints/it.yaml:1:1: error wrong-type: '],
  },
  {
    title: 'a blueprint that names an unknown item',
    files: { 'question-bank/blueprints/it.yaml': requiring('poling') },
    said: ['it.yaml:9:13: error unknown-item: ', 'Did you mean "basics.layers.pooling"?'],
  },
  {
    title: 'a blueprint that asks for more than there is',
    files: {
      'question-bank/blueprints/it.yaml': requiring('pooling').replace('count: 1', 'count: 9'),
    },
    said: ['error selection-too-few: ', 'the bank has 3'],
  },
  {
    title: 'an earlier exam that is not there',
    files: {
      'question-bank/blueprints/it.yaml': `${requiring('pooling')}  exclude: [old/exam.json]\n`,
    },
    said: ['it.yaml:10:13: error file-not-found: there is no such file or folder: ', 'exam.json'],
  },
  {
    title: 'a formula that does not parse',
    files: {
      'question-bank/x.yaml': item(
        'x',
        "{zh: '$\\fra{1}{2}$ 小。', en: '$\\fra{1}{2}$ is small.'}",
      ),
      'question-bank/blueprints/it.yaml': requiring('x'),
    },
    said: ['error formula-error: ', '\\fra', 'Find it with gradpaper bank lint.'],
  },
  {
    title: 'a character that no font has',
    files: {
      'question-bank/x.yaml': item('x', '{zh: 层 😀 有。, en: A 😀 layer.}'),
      'question-bank/blueprints/it.yaml': requiring('x'),
    },
    said: ['error missing-glyph: ', 'question 1 (basics.layers.x): 😀 (U+1F600)'],
  },
  {
    title: 'an unknown directive in a template',
    files: { 'templates/paper.hbs': '::: titel {}\n\n# x\n\n:::\n' },
    said: ['error template-error: ', 'paper.hbs', '"::: titel"', 'there are: title, '],
  },
  {
    title: 'wrong attributes of a directive',
    files: { 'templates/key.hbs': '::: part {"lable": "1"}\n\nx\n\n:::\n' },
    said: ['error template-error: ', 'key.hbs', '"::: part" has wrong attributes'],
  },
  {
    title: 'a directive that is not closed',
    files: { 'templates/paper.hbs': '::: title {}\n\n# x\n' },
    said: ['error template-error: ', 'paper.hbs'],
  },
  {
    title: 'attributes that are not JSON',
    files: { 'templates/paper.hbs': '::: space {lines: 3}\n\n:::\n' },
    said: ['error template-error: ', 'paper.hbs', '"::: space" is not followed by JSON'],
  },
  {
    title: 'a Handlebars block that is not closed, in a template that others include',
    files: { 'templates/stem.hbs': '{{#if figure}}\n{{text stem}}\n' },
    said: ['error template-error: ', '"stem" cannot be read: Parse error on line 3'],
  },
  {
    title: 'a helper that does not exist',
    files: { 'templates/solution.hbs': '{{shout why}}\n' },
    said: ['error template-error: ', 'cannot be filled: ', '"shout"'],
  },
  {
    title: 'a template that is included but not there',
    files: { 'templates/key.hbs': '{{> stemm}}\n' },
    said: ['error template-error: ', '"key" cannot be filled: ', 'stemm'],
  },
  {
    title: 'Markdown that papers cannot print',
    files: { 'templates/paper.hbs': '> a quotation\n' },
    said: ['error template-error: ', 'paper.hbs', 'blockquote'],
  },
];

for (const { title, files, said } of broken)
  test.serial(`nothing is written, and the exit code is 1: ${title}`, async (t) => {
    const course = courseWith(t, files);
    const bank = shown(path.join(course.folder, 'question-bank'));
    const own = path.join(course.folder, 'question-bank', 'blueprints', 'it.yaml');
    const out = course.beside('deep', 'out');
    const run = await generate(existsSync(own) ? own : course.tiny, out);
    t.deepEqual([run.code, run.out], [1, ''], run.err);
    for (const words of said) t.true(run.err.includes(words.replace('BANK', bank)), run.err);
    t.false(existsSync(course.beside('deep')));
  });

test.serial('with --json the problems are JSON on stdout', async (t) => {
  const course = courseWith(t, { 'question-bank/x.yaml': '- id: [' });
  const run = await generate(course.tiny, course.beside('out'), '--json');
  t.deepEqual([run.code, run.err], [1, '']);
  const { problems } = JSON.parse(run.out) as { problems: { code: string; position: object }[] };
  t.is(problems[0]?.code, 'yaml-syntax');
  t.like(problems[0]?.position, { line: 1 });
});

test.serial('problems are told in Chinese, and even if quiet is wanted', async (t) => {
  const out = shared.beside('not made');
  const run = await generate('no-such.yaml', out, '--ui', 'zh', '--quiet');
  t.deepEqual([run.code, run.out], [1, '']);
  t.regex(run.err, /^no-such\.yaml:1:1: 错误 unreadable-file: 无法读取文件：.*\n {4}检查路径/);
});

test.serial('a blueprint must be a file', async (t) => {
  const run = await generate(shared.folder, shared.beside('not made'));
  t.is(run.code, 1);
  t.regex(run.err, /my course:1:1: error unreadable-file: /);
});

test.serial('an output folder that cannot be one is refused, and nothing changes', async (t) => {
  const file = shared.beside('a file');
  writeFileSync(file, 'x');
  for (const out of [file, path.join(file, 'below')]) {
    const run = await generate(shared.tiny, out);
    t.deepEqual([run.code, run.out], [1, '']);
    t.true(
      run.err.startsWith(`error not-a-folder: a folder is wanted where a file is: ${out}\n`),
      run.err,
    );
  }
});

test.serial('a folder in the way of one file keeps all old files as they were', async (t) => {
  const out = shared.beside('in the way');
  await generate(shared.tiny, out, '--seed', '1');
  const before = hashesIn(out);
  // Sorted after all other files, so that these are moved first.
  mkdirSync(path.join(out, 'paper-B.pdf', 'x'), { recursive: true });
  const run = await generate(shared.tiny, out, '--seed', '2', '--variants', '2', '--quiet');
  t.deepEqual([run.code, run.out], [1, '']);
  t.regex(run.err, /^error is-a-folder: a file is wanted where a folder is: .*paper-B\.pdf\n/);
  t.deepEqual(hashesIn(out), before);
});

test.serial('the templates of a course are used for its papers', async (t) => {
  const marked = '::: title {}\n\n# 我的模板\n\n:::\n';
  const plain = courseWith(t, { 'templates/paper.hbs': marked });
  const [own, ours] = [plain.beside('own'), shared.beside('ours')];
  t.is((await generate(plain.tiny, own, '--seed', '7')).code, 0);
  t.is((await generate(shared.tiny, ours, '--seed', '7')).code, 0);
  const [mine, others] = [hashesIn(own), hashesIn(ours)];
  const different = filesIn(own).filter((name) => mine[name] !== others[name]);
  t.deepEqual(different, ['paper-A.pdf']);
});
