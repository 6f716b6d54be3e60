import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import { courseWith, filesIn, hashesIn } from '../../support/cli-course.js';
import type { TestCourse } from '../../support/cli-course.js';
import { runMain } from '../../support/cli-run.js';
import { leaksIn, reservedTexts } from '../../support/reserved-texts.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const publish = (...args: readonly string[]) =>
  runMain(['bank', 'publish', '--without', 'reserved', ...args]);

const read = (...names: readonly string[]) => readFileSync(path.join(...names), 'utf8');

/** A true-or-false item in block style. */
const item = (id: string, more = '') => `- id: basics.${id}
  topic: basics.layers
  kind: true-false
  difficulty: 1
  minutes: 1
${more}  stem: {zh: '这是 ${id} 的题干文字。', en: 'This is the stem of ${id}.'}
  answer: true
  why: {zh: '因为 ${id} 就是如此。', en: 'Because ${id} is so.'}
`;

const secret = (id: string) => item(id, '  reserved: true\n');

const own: Readonly<Record<string, string>> = {
  'question-bank/x.yaml': `# yaml-language-server: $schema=../schemas/bank.schema.json
# Two items; basics.hidden is for the final.

# Easy.
${item('open', "  enemies: [basics.hidden, basics.other] # not together\n  note: {zh: '与 basics.hidden 对照', en: 'Compare with basics.hidden'}\n  tags: [easy]\n")}
# The stem of the next is: This is the stem of hidden.

# For the final.
${secret('hidden')}  # The trick is the sign.
${item('other', '  enemies:\n    - basics.hidden\n')}`,
  'question-bank/all.yaml': secret('gone-1') + '\n' + secret('gone-2'),
  'question-bank/generated.yaml': `- id: basics.drawn
  generator: conv-output-size
  topic: basics.convolution
  difficulty: 2
  reserved: true
  params: {image: [17]}
`,
  'question-bank/blueprints/own.yaml': `id: own # basics.hidden
header:
  course: {zh: 课程, en: Course}
  title: {zh: 测验, en: Quiz}
  duration: 10
sections:
  - {kind: true-false, count: 1, points: 2}
selection:
  require:
    - basics.hidden # must
  enemies:
    - [basics.hidden, basics.open]
    - [basics.hidden, basics.open, basics.other]
  exclude: [last-year.json]
`,
  'question-bank/LICENSE': 'Free.\n',
  'question-bank/answers.txt': 'basics.hidden is true\n',
};

const ownCourse = (t: ExecutionContext): TestCourse => courseWith(t, own);

test('reserved items are left out with all that points at them; the rest stays byte for byte', async (t) => {
  const { folder, beside } = ownCourse(t);
  const out = beside('published');
  const run = await publish(folder, '--out', out);
  t.deepEqual([run.code, run.err], [0, '']);
  t.is(
    read(out, 'x.yaml'),
    `# yaml-language-server: $schema=../schemas/bank.schema.json
# Easy.
${item('open', '  enemies: [basics.other] # not together\n  tags: [easy]\n')}
${item('other')}`,
  );
  t.is(
    read(out, 'blueprints', 'own.yaml'),
    (own['question-bank/blueprints/own.yaml'] ?? '')
      .replace(' # basics.hidden', '')
      .replace(/ {2}require:[^]*$/, '  enemies:\n    - [basics.open, basics.other]\n'),
  );
  t.deepEqual(filesIn(out), [
    'LICENSE',
    'basics/items.yaml',
    'basics/numbers.yaml',
    'blueprints/own.yaml',
    'blueprints/quiz.yaml',
    'blueprints/tiny.yaml',
    'publication.json',
    'topics.yaml',
    'x.yaml',
  ]);
  for (const name of ['basics/items.yaml', 'blueprints/quiz.yaml', 'topics.yaml', 'LICENSE'])
    t.is(read(out, name), read(folder, 'question-bank', name), name);
});

test('what is left out is told, in both languages and as data', async (t) => {
  const { folder, beside } = ownCourse(t);
  const { out } = await publish(folder, '--out', beside('published'));
  t.regex(
    out,
    /x\.yaml: without basics\.hidden; enemies of basics\.open, basics\.other; note of basics\.open; comments\n/,
  );
  t.regex(out, /all\.yaml: without basics\.gone-1, basics\.gone-2\n/);
  t.regex(out, /own\.yaml: enemies of own; require of own; exclude of own; comments\n/);
  t.regex(
    out,
    /published: 12 items in 8 files; 4 reserved items left out, and 8 places that point at them\n$/,
  );
  const zh = await publish(folder, '--out', beside('published'), '--ui', 'zh');
  t.regex(zh.out, /：12 题，8 个文件；去掉保留题 4 道，提到它们的 8 处也已删去\n$/);
  const json = await publish(folder, '--out', beside('published'), '--json');
  const told = JSON.parse(json.out) as {
    items: number;
    leftOut: string[];
    cut: { what: string }[];
  };
  t.is(told.items, 12);
  t.deepEqual(told.leftOut.sort(), [
    'basics.drawn',
    'basics.gone-1',
    'basics.gone-2',
    'basics.hidden',
  ]);
  t.deepEqual(told.cut.map(({ what }) => what).sort(), [
    'comments',
    'comments',
    'enemies',
    'enemies',
    'enemies',
    'exclude',
    'note',
    'require',
  ]);
  t.deepEqual(await publish(folder, '--out', beside('published'), '--quiet'), {
    code: 0,
    out: '',
    err: '',
  });
});

test('a publication is replaced by the next, and loses the files that are reserved by then', async (t) => {
  const { folder, beside } = ownCourse(t);
  const out = beside('published');
  await publish(folder, '--out', out);
  writeFileSync(path.join(out, 'remark.txt'), 'mine');
  writeFileSync(path.join(folder, 'question-bank', 'x.yaml'), secret('hidden'));
  writeFileSync(
    path.join(folder, 'question-bank', 'blueprints', 'own.yaml'),
    read(folder, 'question-bank', 'blueprints', 'tiny.yaml'),
  );
  const run = await publish(folder, '--out', out);
  t.is(run.code, 0, run.err);
  t.false(existsSync(path.join(out, 'x.yaml')));
  t.is(read(out, 'remark.txt'), 'mine');
  const again = hashesIn(out);
  await publish(folder, '--out', out);
  t.deepEqual(hashesIn(out), again);
});

test('our own bank without its reserved items tells nothing of them and passes the lint', async (t) => {
  const out = path.join(temporaryFolder(t, {}), 'for students');
  const run = await publish('question-bank', '--out', out, '--json');
  t.is(run.code, 0, run.err);
  const reserved = reservedTexts('question-bank');
  t.true(reserved.ids.length >= 25 && reserved.texts.length > 10 * reserved.ids.length);
  t.deepEqual(
    (JSON.parse(run.out) as { leftOut: string[] }).leftOut.sort(),
    [...reserved.ids].sort(),
  );
  t.deepEqual(
    filesIn(out).flatMap((name) =>
      leaksIn(read(out, name), reserved).map((leak) => `${name}: ${leak}`),
    ),
    [],
  );
  const lint = await runMain(['bank', 'lint', out, '--json']);
  t.is(lint.code, 0, lint.out);
  const draw = await runMain([
    'generate',
    '--blueprint',
    path.join(out, 'blueprints', 'final.yaml'),
    '--out',
    path.join(out, '..', 'exam'),
    '--quiet',
  ]);
  t.is(draw.code, 0, draw.err);
});

/** What stands in the way, the files of the course that differ, the folder to write to, the code of the problem. */
const refused: readonly (readonly [
  string,
  Readonly<Record<string, string>>,
  (course: TestCourse) => string,
  string,
])[] = [
  ['the bank itself', {}, ({ folder }) => path.join(folder, 'question-bank'), 'inside-the-bank'],
  [
    'a folder in the bank',
    {},
    ({ folder }) => path.join(folder, 'question-bank', 'a', 'b'),
    'inside-the-bank',
  ],
  ['a folder with other things', {}, ({ folder }) => folder, 'folder-not-empty'],
  [
    'a folder with a mark of another kind',
    { 'out/publication.json': '{"files": []}' },
    ({ folder }) => path.join(folder, 'out'),
    'folder-not-empty',
  ],
  [
    'a folder whose mark names files outside it',
    { 'out/publication.json': '{"publication": "gradpaper bank", "files": ["../x"]}' },
    ({ folder }) => path.join(folder, 'out'),
    'folder-not-empty',
  ],
  [
    'an error in the bank',
    { 'question-bank/y.yaml': item('y', "  reserved: 'true'\n") },
    ({ beside }) => beside('new'),
    'wrong-type',
  ],
  [
    'a reserved item that is named in a stem',
    { 'question-bank/y.yaml': item('y').replace('the stem of y', 'like basics.hidden') },
    ({ beside }) => beside('new'),
    'reserved-named',
  ],
  [
    'an alias to what is left out',
    {
      'question-bank/y.yaml': `${secret('y').replace('{zh', '&why {zh')}${item('z').replace(/why: .*/, 'why: *why')}`,
    },
    ({ beside }) => beside('new'),
    'yaml-syntax',
  ],
  [
    'a blueprint that needs reserved items',
    {
      'question-bank/blueprints/own.yaml': (own['question-bank/blueprints/own.yaml'] ?? '')
        .replace(/count: 1/, 'count: 7')
        .replace(/selection:[^]*/, ''),
    },
    ({ beside }) => beside('new'),
    'selection-too-few',
  ],
];
for (const [what, files, target, code] of refused)
  test(`nothing is published because of ${what}`, async (t) => {
    const course = courseWith(t, { ...own, ...files });
    const out = target(course);
    const before = existsSync(out) ? hashesIn(out) : {};
    const run = await publish(course.folder, '--out', out);
    t.is(run.code, 1, run.out);
    t.regex(run.err, new RegExp(`error ${code}: `));
    t.deepEqual(existsSync(out) ? hashesIn(out) : {}, before);
  });

test('a link does not lead into the bank', async (t) => {
  const { folder, beside } = ownCourse(t);
  symlinkSync(path.join(folder, 'question-bank'), beside('link'));
  mkdirSync(beside('far'));
  const run = await publish(folder, '--out', path.join(beside('link'), 'new'));
  t.regex(run.err, /^error inside-the-bank: /);
});

test('the command says what is left out, or it is not understood', async (t) => {
  const run = await runMain(['bank', 'publish']);
  t.is(run.code, 2);
  t.regex(run.err, /--without is missing/);
  t.is((await runMain(['bank', 'publish', '--without', 'keys'])).code, 2);
});
