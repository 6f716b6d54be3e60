import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import type { ProgramsOptions } from '../../../src/cli/grading/grade-options.js';
import { gradePrograms } from '../../../src/cli/grading/grade-programs.js';
import { UsageError } from '../../../src/cli/usage-error.js';
import { createTerminal } from '../../../src/cli/terminal/terminal.js';
import { parseCsv } from '../../../src/util/csv.js';
import { InputError } from '../../../src/util/problem.js';
import { KeptStream, runMain } from '../../support/cli-run.js';
import { fakeGrader } from '../../support/fake-grader.js';
import { folderOf } from '../../support/hand-ins.js';

/** A task with two checks, by whose ids the grader of these tests looks for words. */
const taskYaml = (checks: string): string => `
title: { zh: 词, en: words }
kind: model
points: 10
statement: { zh: 写, en: write }
checks:
${checks}
`;

const checkLine = (id: string, points: number): string =>
  `  - { check: layer-sequence, id: ${id}, points: ${points} }`;

const checks = `${checkLine('conv', 6)}\n${checkLine('dense', 4)}`;

const classFiles = {
  'task/task.yaml': taskYaml(checks),
  'task/reference.py': 'x = 1',
  'task/starter.py': 'x = 0',
  'in/s1.py': 'conv dense',
  'in/s2.py': 'conv mistake',
  'in/s3.py': 'conv mistake',
  'in/=cmd|calc.py': 'explode',
  'in/s4.py': '',
};

interface Room {
  readonly folder: string;
  readonly at: (...names: string[]) => string;
  readonly read: (name: string) => string;
  readonly grade: (
    options?: Partial<ProgramsOptions>,
  ) => Promise<{ code: number; out: string; err: string }>;
  readonly rows: (name: string) => Map<string, Readonly<Record<string, string>>>;
}

function room(t: ExecutionContext, files: Readonly<Record<string, string>> = classFiles): Room {
  const folder = folderOf(t, files);
  const at = (...names: string[]) => path.join(folder, ...names);
  const read = (name: string) => readFileSync(at('out', name), 'utf8');
  return {
    folder,
    at,
    read,
    async grade(options = {}) {
      const [out, error] = [new KeptStream(), new KeptStream()];
      const terminal = createTerminal(
        { out, error },
        { language: 'en', quiet: false, noColor: true },
      );
      const given: ProgramsOptions = {
        ...{ answers: at('in'), task: at('task'), out: at('out'), seed: '7', feedback: 'none' },
        ...{ resume: false, regrade: false, diff: false, json: false, 'require-isolation': false },
        ...{ lang: 'en', jobs: 2, ...options },
      };
      const code = await gradePrograms(given, terminal, {
        openGrader: ({ task }) => Promise.resolve(fakeGrader(task)),
        newSeed: () => 'drawn',
        cores: () => 2,
      });
      return { code, out: out.text, err: error.text };
    },
    rows: (name) =>
      new Map(
        parseCsv(read(name), name).map(({ cells }) => [
          cells['file'] ?? cells['idnumber'] ?? cells['id'] ?? '',
          { ...cells },
        ]),
      ),
  };
}

test('a pile is graded: every file has a row, formulas are text, only final totals go to other systems', async (t) => {
  const { grade, rows, read } = room(t);
  const { code, out, err } = await grade();
  t.is(code, 1);
  t.regex(err, /s4\.py:1:1: error empty-program/);
  t.regex(out, /5 handed in \(3 different programs\)/);
  const book = rows('gradebook.csv');
  t.like(book.get('s1.py'), { status: 'graded', least: '10', most: '10', conv: '6', dense: '4' });
  t.like(book.get('s3.py'), { status: 'graded', least: '6', 'same as': 's2.py' });
  t.like(book.get('s4.py'), { status: 'refused', end: 'refused' });
  t.like(book.get(`'=cmd|calc.py`), {
    id: `'=cmd|calc`,
    status: 'needs review',
    least: '0',
    most: '10',
    conv: '',
  });
  t.deepEqual([...rows('moodle.csv').keys()], ['s1', 's2', 's3']);
  const summary: unknown = JSON.parse(read('summary.json'));
  t.like(summary, {
    handedIn: 5,
    statuses: { graded: 3, refused: 1, 'needs-review': 1 },
    misconceptions: [{ id: 'a-mistake', students: 2 }],
  });
});

test('equal input with an equal seed gives equal tables, however many run at a time', async (t) => {
  const [one, two] = [room(t), room(t)];
  await one.grade({ jobs: 1 });
  await two.grade({ jobs: 5 });
  const names = ['gradebook.csv', 'moodle.csv', 'canvas.csv', 'summary.json', 'audit.jsonl'];
  t.deepEqual(names.map(one.read), names.map(two.read));
});

test('results are in the way without --resume; with it nothing is run again and nothing changes', async (t) => {
  const { grade, read } = room(t);
  await grade();
  const error = await t.throwsAsync(() => grade(), { instanceOf: InputError });
  t.is(error.problems[0]?.code, 'results-exist');
  const before = ['gradebook.csv', 'audit.jsonl'].map(read);
  const { out } = await grade({ resume: true });
  t.regex(out, /nothing changed/);
  t.deepEqual(['gradebook.csv', 'audit.jsonl'].map(read), before);
});

test('a hand-in that is gone the next time is told, and counts no more', async (t) => {
  const { grade, at, rows } = room(t);
  await grade();
  rmSync(at('in', 's2.py'));
  const { err } = await grade({ resume: true });
  t.regex(err, /hand-in-gone: s2\.py \(s2\)/);
  t.false(rows('gradebook.csv').has('s2.py'));
});

for (const out of ['in', 'in/results'])
  test(`results do not lie among the programs: ${out}`, async (t) => {
    const { grade, at } = room(t);
    await t.throwsAsync(() => grade({ out: at(out) }), { instanceOf: UsageError });
    t.deepEqual(readdirSync(at('in')).length, 5);
  });

test('what people set wins, survives judging again, and is told with its cause', async (t) => {
  const { grade, rows, at, read } = room(t);
  await grade();
  const overrides = '- {student: S2, check: dense, marks: 3.5, reason: explained it, who: Li}\n';
  writeFileSync(at('out', 'overrides.yaml'), overrides);
  const { out } = await grade({ regrade: true, diff: true });
  t.regex(out, /s2 \(s2\.py\): 6 -> 9\.5; dense 0 -> 7\/2/);
  t.like(rows('gradebook.csv').get('s2.py'), { least: '9.5', dense: '3.5' });
  writeFileSync(
    at('task', 'task.yaml'),
    taskYaml(`${checkLine('conv', 2)}\n${checkLine('dense', 8)}`),
  );
  const again = await grade({ regrade: true, diff: true });
  t.regex(again.out, /s2 \(s2\.py\): 9\.5 -> 5\.5; conv 6 -> 2/);
  t.like(rows('gradebook.csv').get('s1.py'), { least: '10', conv: '2', dense: '8' });
  t.is(read('overrides.yaml'), overrides);
  t.regex(read('changes.csv'), /s2,,s2\.py,conv,6,2,9\.5,5\.5/);
  t.is(read('audit.jsonl').trim().split('\n').length, 3);
});

test('a new check whose evidence was not recorded waits for a person, and that is said', async (t) => {
  const { grade, rows, at } = room(t);
  await grade();
  writeFileSync(
    at('task', 'task.yaml'),
    taskYaml(`${checkLine('conv', 6)}\n${checkLine('unrecorded', 4)}`),
  );
  const { code, err } = await grade({ regrade: true });
  t.is(code, 1);
  t.regex(err, /s1\.py:1:1: error evidence-lacking/);
  t.like(rows('gradebook.csv').get('s1.py'), { status: 'needs review', least: '6', most: '10' });
});

test('other references cannot be judged by what was recorded', async (t) => {
  const { grade, at } = room(t);
  await grade();
  writeFileSync(at('task', 'reference.py'), 'x = 2');
  for (const options of [{ regrade: true }, { resume: true }]) {
    const error = await t.throwsAsync(() => grade(options), { instanceOf: InputError });
    t.is(error.problems[0]?.code, 'other-batch');
  }
});

const unsound: readonly (readonly [yaml: string, code: string])[] = [
  ['- {student: s9, check: conv, marks: 1, reason: r, who: w}', 'unknown-student'],
  ['- {student: s1, check: con, marks: 1, reason: r, who: w}', 'unknown-check'],
  ['- {student: s1, check: conv, marks: 7, reason: r, who: w}', 'too-many-marks'],
  ['- {student: s1, check: conv, marks: 1}', 'missing-key'],
  [
    '- {student: s1, check: conv, marks: 1, reason: r, who: w}\n- {student: S1, check: conv, marks: 2, reason: r, who: w}',
    'second-override',
  ],
];

for (const [yaml, code] of unsound)
  test(`nothing is graded with overrides of which one has the problem ${code}`, async (t) => {
    const { grade, at } = room(t, { ...classFiles, 'out/overrides.yaml': yaml });
    const error = await t.throwsAsync(() => grade(), { instanceOf: InputError });
    t.is(error.problems[0]?.code, code);
    t.truthy(error.problems[0]?.position);
    t.false(existsSync(at('out', 'gradebook.csv')));
  });

test('each student gets feedback under the id, those who share one under the file', async (t) => {
  const { grade, at } = room(t, { ...classFiles, 'in/S1.py': 'dense' });
  await grade({ feedback: 'json' });
  const names = readdirSync(at('out', 'feedback')).sort();
  t.is(names.length, 6);
  t.true(names.includes('s2.json') && names.includes('%3dcmd%7ccalc.json'));
  t.false(names.includes('s1.json'));
});

test('the command wants to know whether answers or programs are meant', async (t) => {
  const { folder } = room(t);
  for (const args of [[], ['--task', 'a', '--exam', 'b']]) {
    const { code, err } = await runMain(['grade', folder, ...args]);
    t.is(code, 2);
    t.regex(err, /--exam .* --task/);
  }
});

const misplaced: readonly (readonly [string, string, RegExp])[] = [
  ['--task', 'students', /--students does not go with --task; did you mean --roster\?/],
  ['--task', 'corrections', /--corrections does not go with --task/],
  ['--exam', 'roster', /--roster does not go with --exam; did you mean --students\?/],
  ['--exam', 'pattern', /--pattern does not go with --exam/],
];

for (const [way, option, words] of misplaced)
  test(`${way} refuses --${option}, which it would not use`, async (t) => {
    const { folder } = room(t);
    const { code, err } = await runMain(['grade', folder, way, 'x', `--${option}`, 'y']);
    t.is(code, 2);
    t.regex(err, words);
  });
