// `npm run stress:class [-- --count 1000 --kills 0]`: grades a large class of different programs for `mnist-cnn`, one in twenty of them
// bad, by the command line; with `--kills` the grader is killed (kill -9) at random moments and gone on with. In the end every file has
// exactly one record and one row, each with the marks and the end that are known beforehand.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { recordsInFile } from '../src/jobs/batch/batch-record.js';
import { seeded, integer } from '../src/util/random.js';
import { readCommandLine } from './command-line.mjs';
import { complaintsAbout } from './stress-class/complaints-about.js';
import { evenly, watchMemory } from './stress-class/watch-memory.js';
import { classTask, writeClass } from './stress-class/write-class.js';

const { count, kills, jobs } = await readCommandLine('stress:class', {
  about: 'Grades a large class, one in twenty of its programs bad.',
  options: {
    count: { kind: 'number', default: 1000, least: 20 },
    kills: { kind: 'number', default: 0 },
    jobs: { kind: 'number', default: availableParallelism(), least: 1 },
  },
});

const place = mkdtempSync(path.join(tmpdir(), 'gradpaper class '));
const [submissions, out] = [path.join(place, 'submissions'), path.join(place, 'results')];
const expected = writeClass(submissions, { count, badEvery: 20 });
const random = seeded('stress:class');

interface Round {
  readonly status: number | null;
  readonly seconds: number;
  readonly memory: readonly number[];
}

/** Grades; kills it after so many seconds, if they are given and it is not over before. */
const grade = (isResumed: boolean, after?: number): Promise<Round> =>
  new Promise((resolve) => {
    const words = ['grade', submissions, '--task', classTask, '--out', out, '--quiet'];
    const options = ['--jobs', String(jobs), ...(isResumed ? ['--resume'] : [])];
    const command = [path.join('dist', 'bin', 'gradpaper.js'), ...words, ...options];
    const begin = performance.now();
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] });
    const memory = watchMemory(child.pid ?? 0);
    const timer = after === undefined ? undefined : setTimeout(() => child.kill(9), after * 1000);
    child.on('exit', (status) => {
      clearTimeout(timer);
      resolve({ status, seconds: (performance.now() - begin) / 1000, memory: memory() });
    });
  });

let killed = 0;
let last = await grade(false, killed < kills ? integer(random, 1, 12) : undefined);
while (last.status === null) {
  killed++;
  last = await grade(true, killed < kills ? integer(random, 1, 12) : undefined);
}

const complaints = complaintsAbout([...recordsInFile(path.join(out, 'results.jsonl'))], expected);
for (const complaint of complaints.slice(0, 40)) console.log(`  ${complaint}`);
const megabytes = evenly(last.memory, 10).map((bytes) => Math.round(bytes / 1e6));
console.log(
  `${count} programs, ${count / 20} of them bad, ${jobs} at a time, ${killed} times killed: exit ${last.status}; ` +
    `the last run took ${last.seconds.toFixed(0)} s; memory of the grader: ${megabytes.join(' ')} MB`,
);
console.log(`${count - complaints.length} passed, ${complaints.length} failed`);
if (complaints.length > 0) process.exitCode = 1;
else rmSync(place, { recursive: true });
