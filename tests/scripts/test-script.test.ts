import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import path from 'node:path';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import { bare, runNode } from '../support/cli-run.js';
import type { Outcome } from '../support/cli-run.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const passing = "import test from 'ava';\ntest('passes', (t) => t.pass());\n";
const failing = "import test from 'ava';\ntest('fails', (t) => t.fail());\n";

/** A small project that is tested by the real scripts with the real ava; building it takes no time. */
const project = {
  'package.json': '{"type": "module"}',
  'package-lock.json': '{}',
  'node_modules/.package-lock.json': '{}',
  'dist/bin/gradpaper.js': '',
  'scripts/build.mjs': "import { writeFileSync } from 'node:fs';\nwriteFileSync('built', '');\n",
  'tests/always.test.ts': passing,
  'tests/with-python/first.test.ts': passing,
  'tests/with-python/deep/second.test.ts': passing,
  'tests/with-python/no-test.ts': 'export {};\n',
  'tests/with-qpdf/third.test.ts': passing,
};

interface Case {
  readonly files?: Readonly<Record<string, string>>;
  /** The programs that can be found. They must take the same option as Node to tell their version. */
  readonly programs: readonly string[];
  readonly args?: readonly string[];
}

/** Runs scripts/test.mjs of a project of its own, where only the given programs can be found. */
async function runTests(t: ExecutionContext, { files, programs, args = [] }: Case): Promise<Run> {
  const folder = temporaryFolder(t, { ...project, ...files });
  for (const name of [
    'test.mjs',
    'bundle-tests.mjs',
    'command-line.mjs',
    'programs.mjs',
    'run.mjs',
  ])
    copyFileSync(path.join('scripts', name), path.join(folder, 'scripts', name));
  for (const name of ['ava.config.js', 'ava.bundled.config.js'])
    copyFileSync(name, path.join(folder, name));
  for (const name of readdirSync('node_modules').filter((entry) => !entry.startsWith('.')))
    symlinkSync(path.resolve('node_modules', name), path.join(folder, 'node_modules', name));
  // Installed after the lock file was written.
  utimesSync(path.join(folder, 'package-lock.json'), 0, 0);
  const found = path.join(folder, 'programs');
  mkdirSync(found);
  // Any program that succeeds will do, and this one is here for certain.
  for (const name of programs) symlinkSync(process.execPath, path.join(found, name));
  const env = { ...bare(), PATH: found };
  const outcome = await runNode(['scripts/test.mjs', ...args], { cwd: folder, env });
  return { ...outcome, folder };
}

type Run = Outcome & { readonly folder: string };

test('tests whose program is missing are counted, not run, and no failure', async (t) => {
  const run = await runTests(t, { programs: ['qpdf'], args: ['--summary'] });
  t.deepEqual([run.code, run.err], [0, '']);
  t.regex(run.out, /^2 not run: python missing\n/);
  t.notRegex(run.out, /qpdf missing|chromium|tmux|poppler/);
  t.true(run.out.endsWith('\n2 passed, 0 failed\n'), run.out);
  t.true(existsSync(path.join(run.folder, 'built')), 'the program is built first');
});

test('with --all-programs each missing program is a failure', async (t) => {
  const args = ['--all-programs', '--summary'];
  const run = await runTests(t, { programs: [], args });
  t.is(run.code, 1);
  t.regex(run.out, /^2 not run: python missing\n1 not run: qpdf missing\n/);
  t.true(run.out.endsWith('\n1 passed, 2 failed\n'), run.out);
});

test('with --all-programs and every program all tests are run and pass', async (t) => {
  const args = ['--all-programs', '--summary'];
  const run = await runTests(t, { programs: ['qpdf', 'python3'], args });
  t.is(run.code, 0);
  t.notRegex(run.out, /not run/);
  t.true(run.out.endsWith('\n4 passed, 0 failed\n'), run.out);
});

test('only the named files are run, and a failing test is told and fails the whole', async (t) => {
  const run = await runTests(t, {
    files: { 'tests/wrong.test.ts': failing },
    programs: ['qpdf', 'python3'],
    args: ['tests/wrong.test.ts', 'tests/always.test.ts', '--summary'],
  });
  t.is(run.code, 1);
  t.regex(run.out, /^not ok \d+ - .*fails$/m);
  t.true(run.out.endsWith('\n1 passed, 1 failed\n'), run.out);
});

test('without --summary ava speaks for itself', async (t) => {
  const run = await runTests(t, { programs: ['qpdf', 'python3'], args: ['tests/always.test.ts'] });
  t.is(run.code, 0);
  t.regex(run.out, /1 test passed/);
  t.notRegex(run.out, /\d passed, \d failed/);
});

for (const [title, name] of [
  ['a test file that cannot be read', 'tests/wrong.test.ts'],
  ['a test file that is not there', 'tests/nowhere.test.ts'],
] as const)
  test(`${title} is counted as failed`, async (t) => {
    const run = await runTests(t, {
      files: { 'tests/wrong.test.ts': 'this is no TypeScript' },
      programs: ['qpdf', 'python3'],
      args: [name, '--summary'],
    });
    t.is(run.code, 1);
    t.regex(run.out, /(?:^|\n)0 passed, [12] failed\n$/);
  });

const parts: readonly (readonly [part: string, passed: number])[] = [
  ['only', 4],
  ['without', 2],
];

for (const [part, passed] of parts)
  test(`with --long ${part} ${passed} of the six tests are run`, async (t) => {
    const run = await runTests(t, {
      files: {
        'tests/sandbox/attacks/first.test.ts': passing,
        'tests/sandbox/programs/second.test.ts': passing,
        'tests/sandbox/examples.test.ts': passing,
        'tests/sandbox/protocol/third.test.ts': passing,
      },
      programs: ['qpdf'],
      args: ['--long', part, '--summary'],
    });
    t.is(run.code, 0);
    t.true(run.out.endsWith(`\n${passed} passed, 0 failed\n`), run.out);
  });

test('a build that fails ends the run before any test', async (t) => {
  const run = await runTests(t, {
    files: { 'scripts/build.mjs': 'process.exitCode = 1;\n' },
    programs: [],
    args: ['--summary'],
  });
  t.deepEqual([run.code, run.out], [1, '']);
});

test('every folder of tests that need a program names one that can be looked for', (t) => {
  const script = readFileSync(path.join('scripts', 'programs.mjs'), 'utf8');
  const folders = readdirSync('tests').filter((name) => name.startsWith('with-'));
  t.true(folders.length > 0);
  for (const name of folders)
    t.true(script.includes(`\n  ${name.replace('with-', '')}: [`), `${name} in programs.mjs`);
});
