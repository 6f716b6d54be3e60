import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import { filesIn, hashesIn, sharedCourse } from '../support/cli-course.js';
import { runMain, runOnFullDisk, runProgram, startProgram } from '../support/cli-run.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const course = sharedCourse();
const exam = course.beside('drawn', 'exam.json');
const students = course.beside('students.csv');

test.before('an exam to print for a hundred students', async () => {
  await runMain(['generate', '--blueprint', course.tiny, '--out', path.dirname(exam), '--quiet']);
  const rows = Array.from({ length: 100 }, (_, index) => `s${index},N`);
  writeFileSync(students, ['id,name', ...rows].join('\n'));
});

/** Long runs, by what they do. */
const commands: Readonly<Record<string, readonly string[]>> = {
  'generate with one thread': [
    ...['generate', '--blueprint', course.tiny, '--variants', '30', '--workers', '1', '--quiet'],
  ],
  'generate with two threads': [
    ...['generate', '--blueprint', course.tiny, '--variants', '30', '--workers', '2', '--quiet'],
  ],
  'print for a hundred students': [
    'print',
    exam,
    '--students',
    students,
    '--workers',
    '1',
    '--quiet',
  ],
};

/** A folder with files of an earlier run, one of the user's, and names that the run will write as well. */
const oldSet = {
  'exam.json': 'old',
  'paper-A.pdf': 'old',
  'students/paper-s0.pdf': 'old',
  'notes.txt': "the user's",
};

/** How many files of a run wait to be moved into a folder. */
function stagedIn(folder: string, run: number | undefined): number {
  const stage = path.join(folder, `.gradpaper-${run}.part`, 'new');
  return existsSync(stage) ? filesIn(stage).length : 0;
}

const isStage = (name: string): boolean => name.startsWith('.gradpaper-');

/** Starts a run, and sends a signal when so many files wait in its stage. */
async function interrupt(
  t: ExecutionContext,
  args: readonly string[],
  { out, signal, staged }: { out: string; signal: NodeJS.Signals; staged: number },
): Promise<{ code: number; err: string }> {
  const run = startProgram([...args, '--out', out]);
  while (stagedIn(out, run.id) < staged && !run.isOver()) await setTimeout(3);
  t.false(run.isOver(), 'the run is still going on');
  run.kill(signal);
  return run.ended;
}

for (const [title, args] of Object.entries(commands)) {
  test.serial(`Ctrl-C during ${title} leaves the folder as it was`, async (t) => {
    const out = temporaryFolder(t, oldSet);
    const before = hashesIn(out);
    const run = await interrupt(t, args, { out, signal: 'SIGINT', staged: 6 });
    t.deepEqual([run.code, run.err], [-1, ''], 'the signal ended it');
    t.deepEqual(hashesIn(out), before);
    t.deepEqual(readdirSync(out).sort(), ['exam.json', 'notes.txt', 'paper-A.pdf', 'students']);
  });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  test.serial(`${signal} takes the folders away that were made for nothing`, async (t) => {
    const around = temporaryFolder(t, {});
    const out = path.join(around, 'deep', 'out');
    const args = commands['generate with one thread'] ?? [];
    const { code } = await interrupt(t, args, { out, signal, staged: 1 });
    t.is(code, -1);
    t.deepEqual(readdirSync(around), []);
  });

test.serial('a killed run leaves the old files, and the next one cleans up', async (t) => {
  const out = temporaryFolder(t, oldSet);
  for (const [index, staged] of [0, 1, 4, 20].entries()) {
    const titles = Object.keys(commands);
    const args = commands[titles[index % titles.length] ?? ''] ?? [];
    const { code } = await interrupt(t, args, { out, signal: 'SIGKILL', staged });
    t.is(code, -1);
    t.true(readdirSync(out).filter(isStage).length <= 1, 'nothing of the runs before');
    for (const [name, content] of Object.entries(oldSet))
      t.is(readFileSync(path.join(out, name), 'utf8'), content, `${name}, ${staged} staged`);
    const strangers = filesIn(out).filter((name) => !isStage(name) && !(name in oldSet));
    t.deepEqual(strangers, [], `${staged} staged`);
  }
  t.is(readdirSync(out).filter(isStage).length, 1);
  const args = ['--blueprint', course.tiny, '--seed', '1', '--quiet', '--out', out];
  t.deepEqual(await runProgram(['generate', ...args]), { code: 0, out: '', err: '' });
  t.deepEqual(readdirSync(out).filter(isStage), []);
  const fresh = temporaryFolder(t, {});
  await runMain(['generate', ...args.slice(0, -1), fresh]);
  t.like(hashesIn(out), hashesIn(fresh));
  t.is(readFileSync(path.join(out, 'notes.txt'), 'utf8'), "the user's");
});

test.serial('a killed run into a new folder leaves nothing that can be seen', async (t) => {
  const out = path.join(temporaryFolder(t, {}), 'out');
  const args = commands['generate with one thread'] ?? [];
  await interrupt(t, args, { out, signal: 'SIGKILL', staged: 9 });
  t.deepEqual(
    readdirSync(out).filter((name) => !isStage(name)),
    [],
  );
});

/** Commands that write, and into which folder. */
const writing: readonly (readonly [title: string, args: (out: string) => readonly string[]])[] = [
  ['generate', (out) => ['generate', '--blueprint', course.tiny, '--quiet', '--out', out]],
  [
    'generate with two threads',
    (out) => [
      ...['generate', '--blueprint', course.tiny, '--variants', '2', '--workers', '2'],
      ...['--quiet', '--out', out],
    ],
  ],
  ['print', (out) => ['print', exam, '--out', out]],
  [
    'new item',
    (out) => ['new', 'item', path.join(out, 'exam.yaml'), '--kind', 'single', '--topic', 'a'],
  ],
];

for (const [title, args] of writing)
  test.serial(`${title} on a full disk keeps the old files and says so`, async (t) => {
    const out = temporaryFolder(t, {
      ...oldSet,
      'exam.yaml': `- {id: a.x}\n# ${'x'.repeat(40_000)}\n`,
    });
    const before = hashesIn(out);
    const run = await runOnFullDisk(args(out), 20);
    t.deepEqual([run.code, run.out], [1, '']);
    t.regex(run.err, /^error disk-full: the disk or the quota is full; no file was changed: EFBIG/);
    t.true(run.err.endsWith('\n    Free some space and try again.\n'));
    t.deepEqual(hashesIn(out), before);
    t.deepEqual(readdirSync(out).filter(isStage), []);
  });

test.serial('init on a full disk, or killed, does not stand in its own way', async (t) => {
  const folder = path.join(temporaryFolder(t, {}), 'deep', 'course');
  const full = await runOnFullDisk(['init', folder], 4);
  t.deepEqual([full.code, full.out], [1, '']);
  t.regex(full.err, /^error disk-full: /);
  t.false(existsSync(path.dirname(folder)));
  // As a killed run leaves it: the process of that number has long ended.
  mkdirSync(path.join(folder, '.gradpaper-999999999.part', 'new'), { recursive: true });
  t.is((await runMain(['init', folder, '--quiet'])).code, 0);
  t.deepEqual(readdirSync(folder).filter(isStage), []);
});
