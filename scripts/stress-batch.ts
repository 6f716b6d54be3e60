// `npm run stress:batch [-- <kills>]`: a batch with a slow grader is killed (kill -9) at random moments and gone on with, until it ends.
// In the end every hand-in must have exactly one record, every id one row, and no line may be half.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { recordsInFile } from '../src/jobs/batch/batch-record.js';
import { integer, seeded } from '../src/util/random.js';
import { readCommandLine } from './command-line.mjs';

const { kills } = await readCommandLine('stress:batch', {
  about: 'Kills a batch of programs at random moments (100 times if no number is given).',
  words: { kills: { kind: 'number', default: 100 } },
});

const folder = mkdtempSync(path.join(tmpdir(), 'gradpaper batch '));
const random = seeded('stress:batch');
let [killed, batches, handIns] = [0, 0, 0];

/** A class in which every tenth program is another's, and every twentieth is none. */
function handIn(place: string, count: number): void {
  mkdirSync(place, { recursive: true });
  for (let number = 0; number < count; number++) {
    const text = number % 20 === 19 ? '' : `x = ${number % 10 === 9 ? 0 : number}`;
    writeFileSync(path.join(place, `s${number}.py`), text);
  }
}

/** Runs the batch; kills it after so many milliseconds, if it is not over before. Says whether it came to its end. */
const run = (place: string, after: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import=tsx', 'scripts/stress-batch/slow-batch.ts', place],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    // The time counts from the first program on: before that there is only the start of Node.
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), after));
    child.on('exit', (code, signal) => {
      if (code === 0 || signal === 'SIGKILL') resolve(code === 0);
      else reject(new Error(`the batch ended with ${code ?? signal}`));
    });
  });

/** What is wrong with the records of a batch that has come to its end. */
function examine(place: string, count: number): void {
  const files: string[] = [];
  let rows = 0;
  for (const record of recordsInFile(path.join(place, 'results.jsonl')))
    if (record.kind === 'done') files.push(record.file);
    else rows = record.handIns.length;
  const distinct = new Set(files).size;
  if (files.length !== count || distinct !== count || rows !== count)
    throw new Error(`${count} in, ${files.length} records of ${distinct} files, ${rows} rows`);
}

while (killed < kills) {
  const place = path.join(folder, String(batches++));
  const count = integer(random, 20, 60);
  handIn(path.join(place, 'in'), count);
  while (!(await run(place, integer(random, 0, 400)))) killed++;
  examine(place, count);
  handIns += count;
}
rmSync(folder, { recursive: true });
console.log(
  `${killed} kills in ${batches} batches of ${handIns} hand-ins: nothing lost, nothing doubled, no half line`,
);
