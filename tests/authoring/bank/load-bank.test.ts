import { rmSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { z } from 'zod';
import { loadBank } from '../../../src/authoring/bank/load-bank.js';
import type { Generator } from '../../../src/authoring/generators/generator.js';
import { closedObject } from '../../../src/util/schema.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const topics = `- {id: size, name: {zh: 大小, en: Size}}\n- {id: gates, name: {zh: 门, en: Gates}}\n`;

const item = (id: string, more = ''): string => `- id: ${id}
  topic: size
  kind: true-false
  difficulty: 2
  minutes: 0.5
  stem: {zh: 输出变小。, en: The output gets smaller.}
  answer: true
  why:
    zh: |-
      第一行。

      第二行。
    en: |-
      First line.

      Second line.
${more}`;

/** A generator that the tests hold in their hands. */
const family: Generator = {
  id: 'doubling',
  topic: 'gates',
  title: { zh: '加倍', en: 'Doubling' },
  kinds: ['single', 'numeric'],
  params: closedObject({ start: z.int().default(1), broken: z.boolean().default(false) }),
  draw: (_random, params) => params,
  solve: () => ({}),
  pose: () => {
    throw new Error('the pose is not written yet');
  },
  examples: {},
};

test('items come sorted by id, with everything left out filled in', (t) => {
  const folder = temporaryFolder(t, {
    'topics.yaml': topics,
    'z.yaml': item('size.a', '  enemies: [size.c, size.b, size.c]\n'),
    'deep/er/a.yml': item('size.c') + item('size.b', '  reserved: true\n'),
  });
  const { items, problems } = loadBank(folder);
  t.deepEqual(problems, []);
  t.deepEqual(
    items.map(({ id }) => id),
    ['size.a', 'size.b', 'size.c'],
  );
  const [first, second] = items;
  t.like(first, { source: 'written', topic: 'size', difficulty: 2, minutes: 0.5, reserved: false });
  t.deepEqual(first?.enemies, ['size.b', 'size.c']);
  t.true(second?.reserved);
  t.is(first?.position.file, `${folder.replaceAll('\\', '/')}/z.yaml`);
  t.like(first?.position, { line: 1, column: 3 });
});

test('a generated item takes topic, kinds and parameters from its generator', (t) => {
  const folder = temporaryFolder(t, {
    'topics.yaml': topics,
    'a.yaml': '- {id: gates.a, generator: doubling, difficulty: 3}\n',
    'b.yaml':
      '- {id: size.b, generator: doubling, difficulty: 3, topic: size, kinds: [numeric], minutes: 4}\n',
  });
  const { items, problems } = loadBank(folder, { generators: [family] });
  t.deepEqual(problems, []);
  t.like(items[0], { source: 'generated', topic: 'gates', params: { start: 1, broken: false } });
  t.like(items[1], { topic: 'size', minutes: 4 });
  t.deepEqual(
    items.map((one) => (one.source === 'generated' ? one.kinds : [])),
    [['single', 'numeric'], ['numeric']],
  );
});

test("a generator that throws is told as ours, not as the author's", (t) => {
  const folder = temporaryFolder(t, {
    'topics.yaml': topics,
    'a.yaml':
      '- {id: gates.a, generator: doubling, difficulty: 3, kinds: [single], params: {start: 2}}\n',
  });
  const { problems } = loadBank(folder, { generators: [family] });
  t.deepEqual(
    problems.map(({ code }) => code),
    ['generator-failed'],
  );
  t.regex(problems[0]?.message.en ?? '', /the pose is not written yet/);
  t.deepEqual(loadBank(folder, { generators: [family], trials: 0 }).problems, []);
});

test('the hash depends on neither files, order, comments, layout nor line endings', (t) => {
  const one = temporaryFolder(t, {
    'topics.yaml': topics,
    'a.yaml': item('size.a') + item('size.b'),
  });
  const other = temporaryFolder(t, {
    'topics.yaml': topics.replace('zh: 大小, en: Size', 'en: Size, zh: 大小'),
    'b.yaml': `# a comment\n${item('size.b')}`.replaceAll('\n', '\r\n'),
    'c/d.yml': item('size.a', '  note: {zh: 给教师, en: For the teacher}\n  tags: [old]\n')
      .replace('topic: size', "topic: 'size' # another comment")
      .replace(
        '{zh: 输出变小。, en: The output gets smaller.}',
        '\n    en: "The output gets smaller."\n    zh: "输出变小。"',
      ),
  });
  const [left, right] = [loadBank(one), loadBank(other)];
  t.deepEqual([...left.problems, ...right.problems], []);
  t.is(left.hash, right.hash);
  t.regex(left.hash, /^[0-9a-f]{64}$/);
});

const changes: readonly (readonly [string, string, string])[] = [
  ['a word of the stem', 'gets smaller', 'gets larger'],
  ['the key', 'answer: true', 'answer: false'],
  ['the difficulty', 'difficulty: 2', 'difficulty: 3'],
  ['the minutes', 'minutes: 0.5', 'minutes: 1'],
  ['the id', 'size.a', 'size.b'],
];
for (const [what, before, after] of changes)
  test(`the hash changes with ${what}`, (t) => {
    const hashes = [item('size.a'), item('size.a').replace(before, after)].map(
      (text) => loadBank(temporaryFolder(t, { 'topics.yaml': topics, 'a.yaml': text })).hash,
    );
    t.not(hashes[0], hashes[1]);
  });

test('the hash of a generated item changes with its parameters', (t) => {
  const hashOf = (params: string) =>
    loadBank(
      temporaryFolder(t, {
        'topics.yaml': topics,
        'a.yaml': `- {id: gates.a, generator: doubling, difficulty: 3, params: {${params}}}\n`,
      }),
      { generators: [family], trials: 0 },
    ).hash;
  t.is(hashOf(''), hashOf('start: 1'));
  t.not(hashOf(''), hashOf('start: 2'));
});

test('blueprints, hidden folders and other files hold no items', (t) => {
  const folder = temporaryFolder(t, {
    'topics.yaml': topics,
    'a.yaml': item('size.a'),
    'blueprints/final.yaml': 'id: final\n',
    '.git/b.yaml': 'x',
    'node_modules/x/c.yaml': 'x',
    'readme.md': 'x',
    'empty.yaml': '# - id: all items are commented out\n',
  });
  const { items, problems } = loadBank(folder);
  t.deepEqual(problems, []);
  t.is(items.length, 1);
});

test('items with an error are left out, the others stay', (t) => {
  const folder = temporaryFolder(t, {
    'topics.yaml': topics,
    'a.yaml': item('size.a') + item('size.b', '  colour: red\n'),
    'b.yaml': '- id: [\n',
  });
  const { items, problems } = loadBank(folder);
  t.deepEqual(
    items.map(({ id }) => id),
    ['size.a'],
  );
  t.deepEqual(
    problems.map(({ code }) => code),
    ['unknown-key', 'yaml-syntax'],
  );
});

test('items with warnings stay', (t) => {
  const folder = temporaryFolder(t, {
    'topics.yaml': topics,
    'a.yaml': item('size.a')
      .replace('true-false', 'multiple')
      .replace('answer: true', 'options: [{text: $1$, correct: true}, {text: $2$}]'),
  });
  const { items, problems } = loadBank(folder);
  t.is(items.length, 1);
  t.deepEqual(
    problems.map(({ severity }) => severity),
    ['warning'],
  );
});

test('a single file is held against the topics and the items around it', (t) => {
  const folder = temporaryFolder(t, {
    'topics.yaml': topics,
    'size/a.yaml': item('size.a', '  enemies: [size.b]\n') + item('size.c'),
    'size/b.yaml': item('size.b') + item('size.c'),
    'other/d.yaml': '- this is no item\n',
  });
  const { items, problems } = loadBank(path.join(folder, 'size', 'a.yaml'));
  t.deepEqual(
    items.map(({ id }) => id),
    ['size.a'],
  );
  t.deepEqual(
    problems.map(({ code }) => code),
    ['duplicate-id'],
  );
  t.regex(problems[0]?.message.en ?? '', /size\/b\.yaml:17:7$/);
});

test('a file without a bank around it uses the topics that come with gradpaper', (t) => {
  const folder = temporaryFolder(t, {
    'a.yaml': item('cnn.size.a').replace('topic: size', 'topic: cnn.size'),
  });
  const { problems, topics: known } = loadBank(path.join(folder, 'a.yaml'));
  t.deepEqual(problems, []);
  t.true(known.length > 50);
});

test('the list of topics can be checked by itself', (t) => {
  const folder = temporaryFolder(t, {
    'topics.yaml': topics.replace('Gates', "''"),
    'a.yaml': 'no list',
  });
  const { problems, items } = loadBank(path.join(folder, 'topics.yaml'));
  t.deepEqual(items, []);
  t.deepEqual(
    problems.map(({ code }) => code),
    ['missing-translation'],
  );
});

test('a subfolder of a bank does not complain that topics lack questions', (t) => {
  const folder = temporaryFolder(t, {
    'topics.yaml': topics.replace('Size}', 'Size}, examined: true'),
    'size/a.yaml': item('size.a'),
  });
  t.deepEqual(
    loadBank(folder).problems.map(({ code }) => code),
    ['examined-topic-few-kinds'],
  );
  t.deepEqual(loadBank(path.join(folder, 'size')).problems, []);
});

test('positions begin with the path as it was given, with forward slashes', (t) => {
  const given = [
    'tests/authoring/bank/fixtures/broken/',
    './tests/authoring/bank/fixtures/broken',
    'tests//authoring/bank/fixtures/broken',
  ];
  for (const one of given) {
    const { folder, problems } = loadBank(path.join(one, 'duplicate-id-across-files'));
    t.is(folder, 'tests/authoring/bank/fixtures/broken/duplicate-id-across-files');
    t.is(problems[0]?.position?.file, `${folder}/sub/b.yml`);
  }
});

test('a path that does not exist is a problem, not a crash', (t) => {
  const folder = temporaryFolder(t, { 'a.yaml': '' });
  rmSync(path.join(folder, 'a.yaml'));
  const { problems, items } = loadBank(path.join(folder, 'a.yaml'));
  t.deepEqual(items, []);
  t.deepEqual(
    problems.map(({ code }) => code),
    ['unreadable-file'],
  );
});
