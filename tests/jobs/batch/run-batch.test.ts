import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import { statusOf } from '../../../src/grading/code/results/code-result.js';
import type { CodeClass } from '../../../src/grading/code/results/code-result.js';
import { batchKey } from '../../../src/jobs/batch/batch-key.js';
import { recordsInFile } from '../../../src/jobs/batch/batch-record.js';
import { Earlier } from '../../../src/jobs/batch/earlier.js';
import { LocalQueue } from '../../../src/jobs/batch/local-queue.js';
import { keyToGoOn, openBatch } from '../../../src/jobs/batch/open-batch.js';
import { runBatch } from '../../../src/jobs/batch/run-batch.js';
import { takeIn } from '../../../src/jobs/intake/take-in.js';
import { InputError } from '../../../src/util/problem.js';
import { fakeGrader, loadedTask, wordTask } from '../../support/fake-grader.js';
import { folderOf } from '../../support/hand-ins.js';

const task = wordTask({ conv: 6, dense: 4 });
const order = { task: 'words', pattern: undefined, roster: undefined };
const key = batchKey(loadedTask(task), { seed: '7', version: '1' });

interface Run {
  readonly graded: CodeClass;
  readonly seen: readonly string[];
  readonly steps: number;
}

/** Grades the folder `in` into `results.jsonl` beside it. */
async function grade(folder: string, workers = 1, grader = fakeGrader(task)): Promise<Run> {
  const earlier = new Earlier();
  const journal = openBatch(path.join(folder, 'results.jsonl'), key, earlier.take);
  let steps = 0;
  const step = () => {
    steps++;
  };
  const queue = new LocalQueue(grader, workers);
  const tools = { task, queue, judge: grader.judge, journal, earlier, step };
  const graded = await runBatch(takeIn(path.join(folder, 'in'), order), tools);
  journal.close();
  return { graded, seen: grader.seen, steps };
}

const room = (t: ExecutionContext, files: Readonly<Record<string, string>>): string =>
  folderOf(
    t,
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`in/${name}`, text])),
  );

const told = ({ results }: CodeClass): string[] =>
  results.map(
    (result) =>
      `${result.id} ${result.judgement.marks.least}-${result.judgement.marks.most} ${statusOf(result)}`,
  );

const doneFiles = (folder: string): string[] =>
  [...recordsInFile(path.join(folder, 'results.jsonl'))].flatMap((record) =>
    record.kind === 'done' ? [record.file] : [],
  );

test('every hand-in has a result in the order of the ids: graded, refused, or waiting where the grader failed', async (t) => {
  const folder = room(t, { 'd.py': 'conv dense', 'a.py': 'conv', 'b.py': '', 'c.py': 'explode' });
  const { graded, steps } = await grade(folder, 2);
  t.deepEqual(told(graded), [
    'a 6-6 graded',
    'b 0-0 refused',
    'c 0-10 needs-review',
    'd 10-10 graded',
  ]);
  t.is(steps, 4);
  t.deepEqual(doneFiles(folder).sort(), ['a.py', 'b.py', 'c.py', 'd.py']);
});

test('equal programs run once, whatever ends their lines; others that look alike do not', async (t) => {
  const folder = room(t, { 'a.py': 'conv\nx', 'b.py': 'conv\r\nx', 'c.py': 'conv\nx ' });
  const { graded, seen } = await grade(folder);
  t.is(seen.length, 2);
  t.deepEqual(
    graded.results.map(({ sameAs }) => sameAs),
    [null, 'a.py', null],
  );
});

test('what is done is not done again; what is new, changed, or failed by our fault is', async (t) => {
  const folder = room(t, { 'a.py': 'conv', 'b.py': 'dense', 'c.py': 'explode' });
  await grade(folder);
  writeFileSync(path.join(folder, 'in/b.py'), 'dense conv');
  writeFileSync(path.join(folder, 'in/d.py'), 'conv');
  const { graded, seen } = await grade(folder);
  t.deepEqual([...seen].sort(), ['dense conv', 'explode']);
  t.deepEqual(told(graded), [
    'a 6-6 graded',
    'b 10-10 graded',
    'c 0-10 needs-review',
    'd 6-6 graded',
  ]);
  t.is(graded.results[3]?.sameAs, 'a.py');
  const lines = doneFiles(folder).length;
  await grade(folder, 1, fakeGrader(task));
  t.is(doneFiles(folder).length, lines + 1);
});

test('a line that a kill has torn is cut off, and its hand-in graded again', async (t) => {
  const folder = room(t, { 'a.py': 'conv', 'b.py': 'dense' });
  await grade(folder);
  const file = path.join(folder, 'results.jsonl');
  const lines = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, `${lines.slice(0, 2).join('\n')}\n`);
  appendFileSync(file, (lines[2] ?? '').slice(0, 40));
  const { graded, seen } = await grade(folder);
  t.deepEqual(seen, ['dense']);
  t.deepEqual(told(graded), ['a 6-6 graded', 'b 4-4 graded']);
  t.deepEqual(doneFiles(folder), ['a.py', 'b.py']);
});

test('at most so many programs run at a time, and the order of finishing changes no result', async (t) => {
  let [running, most] = [0, 0];
  const wait = async (text: string): Promise<void> => {
    most = Math.max(most, ++running);
    for (let turn = 0; turn < 20 - text.length; turn++) await Promise.resolve();
    running--;
  };
  const files = { 'a.py': 'conv', 'b.py': 'dense......', 'c.py': 'conv dense', 'd.py': 'x' };
  const { graded } = await grade(room(t, files), 3, fakeGrader(task, wait));
  t.is(most, 3);
  t.deepEqual(told(graded), told((await grade(room(t, files))).graded));
});

test('a program never runs under the name of its file, which may be somebody else', async (t) => {
  const names: string[] = [];
  const grader = fakeGrader(task);
  const spying = {
    ...grader,
    grade: (program: Parameters<typeof grader.grade>[0]) => {
      names.push(program.file);
      return grader.grade(program);
    },
  };
  await grade(room(t, { 'Ann Lee.py': 'conv' }), 1, spying);
  t.deepEqual(names, ['submission.py']);
});

const { seed: _seed, ...wanted } = key;

const goingOn: readonly (readonly [
  title: string,
  wanted: Partial<typeof key>,
  resume: boolean,
  code: string,
])[] = [
  ['without --resume', {}, false, 'results-exist'],
  ['of another task', { task: 'other' }, true, 'other-batch'],
  ['of other references', { running: 'other' }, true, 'other-batch'],
  ['of another task.yaml', { definition: 'other' }, true, 'other-batch'],
  ['of another version', { gradpaper: '2' }, true, 'other-batch'],
  ['of another seed', { seed: '8' }, true, 'other-batch'],
];

for (const [title, change, resume, code] of goingOn)
  test(`results ${title} are not gone on with, and stay as they are`, async (t) => {
    const folder = room(t, { 'a.py': 'conv' });
    await grade(folder);
    const file = path.join(folder, 'results.jsonl');
    const before = readFileSync(file, 'utf8');
    const error = t.throws(
      () =>
        keyToGoOn(file, { ...wanted, seed: undefined, ...change }, { resume, newSeed: () => 'x' }),
      { instanceOf: InputError },
    );
    t.is(error.problems[0]?.code, code);
    t.is(readFileSync(file, 'utf8'), before);
  });

test('the seed is drawn once, and kept', async (t) => {
  const folder = room(t, { 'a.py': 'conv' });
  const file = path.join(folder, 'results.jsonl');
  const keyNow = () =>
    keyToGoOn(file, { ...wanted, seed: undefined }, { resume: true, newSeed: () => 'drawn' });
  t.is(keyNow().seed, 'drawn');
  await grade(folder);
  t.is(keyNow().seed, '7');
});

test('a file that somebody else has written is no journal', (t) => {
  const folder = folderOf(t, { 'results.jsonl': '{"format":"gradpaper-results"}\n' });
  const options = { resume: true, newSeed: () => 'x' };
  const read = () =>
    keyToGoOn(path.join(folder, 'results.jsonl'), { ...wanted, seed: undefined }, options);
  t.is(t.throws(read, { instanceOf: InputError }).problems[0]?.code, 'results-damaged');
});
