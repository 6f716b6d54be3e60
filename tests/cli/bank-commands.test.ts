import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { shown } from '../../src/cli/terminal/shown.js';
import { courseWith, sharedCourse } from '../support/cli-course.js';
import { runMain } from '../support/cli-run.js';

const course = sharedCourse();
const bank = shown(path.join(course.folder, 'question-bank'));

const lint = (...args: readonly string[]) => runMain(['bank', 'lint', ...args]);
const list = (...args: readonly string[]) => runMain(['bank', 'list', ...args]);

/** What the lint says beside the value of guessing. */
const toldBy = (out: string): string[] =>
  out.split('\n').filter((line) => /^\S/.test(line) && !line.startsWith('What guessing earns'));

const broken = {
  'question-bank/x.yaml': '- id: basics.x\n  kind: true-false\n  anser: true\n',
  'question-bank/blueprints/it.yaml': 'id: it\nsectoins: []\n',
  'templates/paper.hbs': '{{#if school}}\n',
  'templates/paler.hbs': 'fine\n',
  'templates/key.hbs': Buffer.from([0xba, 0xc5]),
};

test('the course that init makes has no problems, whichever folder of it is named', async (t) => {
  for (const folder of [course.folder, bank, path.join(bank, 'basics')]) {
    const run = await lint(folder);
    t.deepEqual([run.code, run.err], [0, '']);
    t.deepEqual(toldBy(run.out), [`${bank}: 10 sound items, 0 errors, 0 warnings`]);
  }
});

test('one file is looked at alone, a blueprint with its bank', async (t) => {
  const file = path.join(course.folder, 'question-bank', 'basics', 'items.yaml');
  const one = await lint(file);
  t.is(one.code, 0);
  t.deepEqual(toldBy(one.out), [`${file}: 7 sound items, 0 errors, 0 warnings`]);
  const blueprint = await lint(course.quiz);
  t.deepEqual(toldBy(blueprint.out), [`${bank}: 10 sound items, 0 errors, 0 warnings`]);
});

test('the lint tells what guessing earns, by the rules of the blueprints, in both languages and as data', async (t) => {
  const { out } = await lint(course.folder);
  t.regex(out, /^What guessing earns[^\n]*:\n/);
  t.regex(out, /\n {2}true\/false: all-or-nothing\n {4}1\+1 +3 +0 +– +– +50% \(1\/2\), tick 1\n/);
  t.regex(
    (await lint(course.folder, '--ui', 'zh')).out,
    /\n {2}判断题: all-or-nothing\n {4}1\+1 +3 +0 +– +– +50% \(1\/2\)，选 1 项\n/,
  );
  const data = JSON.parse((await lint(course.folder, '--json')).out) as { guessing: object[] };
  t.deepEqual(data.guessing[0], {
    kind: 'true-false',
    rule: 'all-or-nothing',
    right: 1,
    wrong: 1,
    items: ['basics.layers.pooling', 'basics.training.epoch', 'basics.training.sign'],
    blank: '0',
    tickAll: null,
    coinFlips: null,
    best: { ticks: 1, mean: '1/2' },
  });
});

test('a rule by which guessing pays is told at its place in the blueprint', async (t) => {
  const { folder } = courseWith(t, {
    'question-bank/blueprints/it.yaml': `${tooMuch.replace(/ {2}- [^]*/, '')}  - kind: multiple
    count: 1
    points: 2
    scoring: numbas/score-per-matched-cell
`,
  });
  const run = await lint(folder, '--quiet');
  t.is(run.code, 0);
  t.regex(
    run.out,
    /^[^\n]*it\.yaml:10:14: warning guessing-pays: under numbas\/score-per-matched-cell, blind ticking earns up to [^\n]*, and a blank up to [^\n]*\n {4}Write scoring: [^\n]*\n$/,
  );
});

/** Asks for nine single-choice questions; the bank of a new course has four. */
const tooMuch = `id: one
header:
  course: {zh: 课程, en: Course}
  title: {zh: 测验, en: Quiz}
  duration: 10
sections:
  - {kind: single, count: 9, points: 1}
`;

test('a blueprint that the bank cannot meet is told by the lint', async (t) => {
  const { folder } = courseWith(t, { 'question-bank/blueprints/it.yaml': tooMuch });
  const run = await lint(folder);
  t.is(run.code, 1, run.out);
  t.regex(run.out, /it\.yaml:\d+:\d+: error selection-too-few: .*the bank has 4/);
});

test('everything that is wrong with bank, blueprints and templates is told at once', async (t) => {
  const { folder } = courseWith(t, broken);
  const run = await lint(folder, '--ui', 'zh');
  t.deepEqual([run.code, run.err], [1, '']);
  const at = (...names: readonly string[]) => shown(path.join(folder, ...names));
  for (const words of [
    `${at('question-bank', 'x.yaml')}:3:3: 错误 unknown-key: 未知的键“anser”\n    是否想写“answer”？\n`,
    `${at('question-bank', 'x.yaml')}:1:3: 错误 missing-key: `,
    `${at('question-bank', 'blueprints', 'it.yaml')}:2:1: 错误 unknown-key: 未知的键“sectoins”`,
    `${at('templates', 'paper.hbs')}:1:1: 错误 template-error: 模板有误：the template "paper" cannot be read`,
    `${at('templates', 'paler.hbs')}:1:1: 警告 unknown-template: `,
    '是否想写“paper.hbs”？',
    `${at('templates', 'key.hbs')}:1:1: 错误 file-encoding: `,
  ])
    t.true(run.out.includes(words), `${words} in ${run.out}`);
  t.regex(run.out, /：10 题无误，\d+ 个错误，1 个警告\n$/);
});

test('lint --json gives the same problems as data; quiet leaves out the summary only', async (t) => {
  const { folder } = courseWith(t, broken);
  const json = await lint(folder, '--json');
  t.deepEqual([json.code, json.err], [1, '']);
  const told = JSON.parse(json.out) as { items: number; problems: { code: string }[] };
  t.is(told.items, 10);
  const codes = told.problems.map(({ code }) => code);
  for (const code of [
    'unknown-key',
    'missing-key',
    'template-error',
    'unknown-template',
    'file-encoding',
  ])
    t.true(codes.includes(code), code);
  const quiet = await lint(folder, '--quiet');
  const lines = quiet.out.split('\n').filter((line) => / (?:error|warning) [\w-]+: /.test(line));
  t.is(lines.length, codes.length);
  t.notRegex(quiet.out, /sound items/);
  t.deepEqual(await lint(course.folder, '--quiet'), { code: 0, out: '', err: '' });
});

test('warnings alone do not fail', async (t) => {
  const { folder } = courseWith(t, { 'templates/mine.hbs': 'x' });
  const run = await lint(folder);
  t.is(run.code, 0);
  t.regex(run.out, /warning unknown-template: [^]*10 sound items, 0 errors, 1 warning\n$/);
});

test('lint finds formulas that do not parse and characters that no font has', async (t) => {
  const item = (id: string, zh: string, en: string) =>
    `- {id: basics.${id}, topic: basics.layers, kind: true-false, difficulty: 1, minutes: 1, ` +
    `stem: {zh: '${zh}', en: '${en}'}, answer: true, why: {zh: 是的。, en: It is.}}\n`;
  const { folder } = courseWith(t, {
    'question-bank/x.yaml':
      item('a', '$\\fra{1}$ 是数。', '$\\fra{1}$ is a number.') +
      item('b', '层 😀 有。', 'A layer 😀 has.'),
  });
  const run = await lint(path.join(folder, 'question-bank', 'x.yaml'));
  t.is(run.code, 1);
  t.regex(run.out, /x\.yaml:1:\d+: error formula-error: [^\n]*\\fra/);
  t.regex(run.out, /x\.yaml:2:\d+: error [^\n]*😀/);
});

for (const [command, run] of [
  ['lint', lint],
  ['list', list],
] as const)
  test(`${command} does not take our own bank for one that is not there`, async (t) => {
    const missing = await run(course.beside('nowhere'));
    t.deepEqual([missing.code, missing.out], [1, '']);
    t.regex(missing.err, /^error file-not-found: .*nowhere\n/);
    mkdirSync(course.beside('empty', command), { recursive: true });
    const empty = await run(course.beside('empty', command));
    t.deepEqual([empty.code, empty.out], [1, '']);
    t.regex(empty.err, /^error no-bank: [^\n]*\n[^\n]*gradpaper init/);
  });

test('list shows the items by topic, and counts them', async (t) => {
  const run = await list(course.folder);
  t.deepEqual([run.code, run.err], [0, '']);
  const lines = run.out.split('\n');
  t.deepEqual(lines.slice(0, 3), [
    'basics.training  Training',
    '  basics.training.epoch                        ●     true-false',
    '  basics.training.overfit                      ●●    multiple',
  ]);
  t.true(lines.some((line) => /^ {2}basics\.training\.steps +●●● +single, short \*$/.test(line)));
  t.deepEqual(lines.slice(-4), [
    '10 items (* 3 generated; R kept from students) on 3 topics',
    'true-false 3, single 4, multiple 2, numeric 2, short 2',
    '●1 3, ●2 6, ●3 1',
    '',
  ]);
  const chinese = await list(course.folder, '--ui', 'zh');
  t.true(chinese.out.startsWith('basics.training  训练\n'));
});

/** What each filter leaves of the ten items. */
const filters: readonly (readonly [line: string, ids: readonly string[]])[] = [
  ['--topic basics.convolution', ['basics.convolution.sharing', 'basics.convolution.size']],
  ['--topic basics.conv', []],
  ['--topic basics --kind short', ['basics.layers.activation', 'basics.training.steps']],
  ['--kind multiple --difficulty 2', ['basics.convolution.sharing', 'basics.training.overfit']],
  ['--difficulty 3', ['basics.training.steps']],
  ['--kind code', []],
];

for (const [line, expected] of filters)
  test(`list ${line} leaves ${expected.length} items`, async (t) => {
    const run = await list(course.folder, '--json', ...line.split(' '));
    t.deepEqual([run.code, run.err], [0, '']);
    const items = JSON.parse(run.out) as { id: string }[];
    t.deepEqual(
      items.map(({ id }) => id),
      expected,
    );
  });

test('list --json tells all of an item that a program may want', async (t) => {
  const { out } = await list(course.folder, '--json', '--topic', 'basics.convolution');
  const [written, generated] = JSON.parse(out) as object[];
  t.deepEqual(written, {
    id: 'basics.convolution.sharing',
    topic: 'basics.convolution',
    source: 'written',
    kinds: ['multiple'],
    difficulty: 2,
    minutes: 2,
    reserved: false,
    position: { file: `${bank}/basics/items.yaml`, line: 79, column: 3 },
  });
  t.like(generated, {
    source: 'generated',
    generator: 'conv-output-size',
    kinds: ['single', 'numeric'],
  });
});

test('list says that items with errors are left out', async (t) => {
  const { folder } = courseWith(t, {});
  writeFileSync(path.join(folder, 'question-bank', 'x.yaml'), '- id: basics.x\n');
  const run = await list(folder);
  t.is(run.code, 0);
  t.regex(run.out, /\n10 items /);
  t.regex(run.err, /^\d+ errors as well; items with errors are not listed: gradpaper bank lint\n$/);
});

test('our own bank is listed where the user stands in no course', async (t) => {
  const run = await list('--json', '--topic', 'cnn.size', '--kind', 'short');
  t.is(run.code, 0);
  const items = JSON.parse(run.out) as { topic: string; position: { file: string } }[];
  t.true(items.length > 0);
  t.true(
    items.every(
      ({ topic, position }) => topic === 'cnn.size' && position.file.startsWith('question-bank/'),
    ),
  );
});
