import path from 'node:path';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import { loadTask } from '../../../../src/grading/code/tasks/load-task.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';

const lines = {
  title: 'title: { zh: 题, en: A task }',
  kind: 'kind: model',
  points: 'points: 3',
  statement: 'statement: { zh: 写, en: Write it }',
  checks: `checks:
  - { check: layer-sequence, id: layers, points: 2 }
  - { check: compile, points: 1, visible: false, requires: [layers] }`,
};

/** A task of some lines, the others as above; an empty text leaves one out. */
const written = (changed: Partial<Record<keyof typeof lines, string>>): string =>
  Object.values({ ...lines, ...changed }).join('\n');

const files = { 'reference.py': 'pass\n', 'starter.py': 'pass\n' };

const load = (
  t: ExecutionContext,
  yaml: string,
  others: Readonly<Record<string, string>> = files,
) => loadTask(temporaryFolder(t, { 'task.yaml': yaml, ...others }), 'my-task');

test('a task is read with all that it leaves out', (t) => {
  const { loaded, problems } = load(t, written({}));
  t.deepEqual(problems, []);
  const { task, published } = loaded ?? t.fail();
  t.is(published, null);
  t.deepEqual(task.references, ['reference.py']);
  t.true(task.followThrough);
  t.is(task.limits.training.steps, 2);
  t.deepEqual(
    task.checks.map(({ id, visible, partial, requires }) => ({ id, visible, partial, requires })),
    [
      { id: 'layers', visible: true, partial: 'by-part', requires: [] },
      { id: 'compile', visible: false, partial: 'by-part', requires: ['layers'] },
    ],
  );
  t.is(task.checks[1]?.title.en, 'Compiling: optimizer, loss and metrics');
});

test('a task is called like its folder', (t) => {
  const folder = temporaryFolder(t, {
    'deep-net/task.yaml': written({}),
    'deep-net/reference.py': 'pass\n',
    'deep-net/starter.py': 'pass\n',
  });
  t.is(loadTask(path.join(folder, 'deep-net')).loaded?.task.id, 'deep-net');
});

const check = (text: string): string => `checks:\n  - { ${text} }`;

/** What is written, and the problems with line and column. */
const wrong: Readonly<Record<string, readonly [yaml: string, problems: readonly string[]]>> = {
  'a key that is misspelt': [written({ kind: 'kind: model\nlimit: {}' }), ['unknown-key 3:1']],
  'a kind that there is not': [written({ kind: 'kind: network' }), ['wrong-value 2:7']],
  'no points': [written({ points: '' }), ['missing-key 1:1']],
  'a statement in one language': [
    written({ statement: 'statement: { zh: 写 }' }),
    ['missing-translation 4:12'],
  ],
  'points that do not sum': [written({ points: 'points: 4' }), ['points-sum 3:9']],
  'a check that there is not': [
    written({ checks: check('check: layer-sequense, points: 3') }),
    ['unknown-check 6:14'],
  ],
  'an option that the check has not': [
    written({ checks: check('check: metric-at-least, points: 3, options: { leest: 0.5 }') }),
    ['no-bound 6:51', 'unknown-key 6:53'],
  ],
  'a check twice': [
    written({ checks: `${check('check: compile, points: 1')}\n  - { check: compile, points: 2 }` }),
    ['duplicate-check 7:5'],
  ],
  'a requirement that there is not': [
    written({ checks: check('check: compile, points: 3, requires: [layers]') }),
    ['unknown-requirement 6:45'],
  ],
  'checks that wait for each other': [
    written({
      checks: `${check('check: compile, points: 1, requires: [fit]')}
  - { check: fit-arguments, id: fit, points: 2, requires: [compile] }`,
    }),
    ['circular-requirement 6:45', 'circular-requirement 7:60'],
  ],
  'thresholds from low to high': [
    written({
      checks: check(
        'check: compile, points: 3, partial: [{ from: 0.5, share: 0.5 }, { from: 1, share: 1 }]',
      ),
    }),
    ['thresholds-not-descending 6:43'],
  ],
  'a function without its name and inputs': [
    written({ kind: 'kind: function' }),
    ['kind-without-function 2:7'],
  ],
  'no YAML at all': ['title: [', ['yaml-syntax 1:9']],
};

for (const [name, [yaml, expected]] of Object.entries(wrong))
  test(`the lint tells where it stands: ${name}`, (t) => {
    const { loaded, problems } = load(t, yaml);
    t.is(loaded, undefined);
    t.deepEqual(
      problems.map(({ code, position }) => `${code} ${position?.line}:${position?.column}`).sort(),
      [...expected].sort(),
    );
    t.true(problems.every(({ position }) => position?.file === 'my-task/task.yaml'));
  });

test('files that a task needs are missed in a folder of a teacher', (t) => {
  const { problems } = load(t, written({}), {});
  t.deepEqual(
    problems.map(({ message }) => message.en),
    [
      'there is no reference.py in the folder of the task',
      'there is no starter.py in the folder of the task',
    ],
  );
});

test('what students hold needs no programs, and must be as it was written', (t) => {
  const published = { references: [], cases: [{ inputs: ['1'], arguments: [1], expected: 2 }] };
  const good = load(t, written({}), { 'reference.json': JSON.stringify(published) });
  t.deepEqual(good.problems, []);
  t.deepEqual(good.loaded?.published, published);
  for (const text of ['{', '{"references": [{}], "cases": []}', '[]']) {
    const bad = load(t, written({}), { 'reference.json': text });
    t.deepEqual(bad.problems.map(({ code }) => code).slice(0, 1), ['unusable-reference'], text);
  }
});
