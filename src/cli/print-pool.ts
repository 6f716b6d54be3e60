import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { InputError } from '../util/problem.js';
import type { Problem } from '../util/problem.js';
import { createPrinter } from './print-jobs.js';
import type { PrintedFile, PrintJob, PrintRun } from './print-jobs.js';

/** Starting a thread costs about as much as printing this many jobs. */
const jobsWorthAThread = 12;

/** How many threads to use when the user does not say. */
export const threadsFor = (jobs: number): number =>
  Math.max(1, Math.min(availableParallelism(), 8, Math.floor(jobs / jobsWorthAThread)));

/** Takes the files of one job; called in the order of the jobs' ends, one call at a time. */
export type TakeFiles = (files: readonly PrintedFile[]) => void;

/** Prints all jobs, in this thread or in several. The files are the same however many threads there are. */
export async function printAll(
  run: PrintRun,
  jobs: readonly PrintJob[],
  threads: number,
  take: TakeFiles,
): Promise<void> {
  if (threads > 1 && existsSync(workerFile)) return printInThreads(run, jobs, threads, take);
  const doJob = createPrinter(run);
  for (const job of jobs) take(await doJob(job));
}

async function printInThreads(
  run: PrintRun,
  jobs: readonly PrintJob[],
  threads: number,
  take: TakeFiles,
): Promise<void> {
  const waiting = [...jobs];
  const workers = Array.from(
    { length: Math.min(threads, jobs.length) },
    () => new Worker(workerFile, { workerData: run }),
  );
  try {
    await Promise.all(workers.map((worker) => serve(worker, () => waiting.shift(), take)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Threads run the compiled file; run from its source, the program prints in one thread. */
const workerFile = new URL('./print-worker.js', import.meta.url);

interface Reply {
  readonly files?: readonly PrintedFile[];
  readonly error?: Error;
  readonly problems?: readonly Problem[];
}

/** Gives a worker one job after the other until none is left. */
function serve(worker: Worker, next: () => PrintJob | undefined, take: TakeFiles): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveNext = () => {
      const job = next();
      if (job) worker.postMessage(job);
      else resolve();
    };
    worker.on('error', reject);
    worker.on('exit', (code) => {
      reject(new Error(`a printing thread ended with ${code}`));
    });
    worker.on('message', ({ files, error, problems }: Reply) => {
      if (problems) reject(new InputError(problems));
      else if (error) reject(error);
      else if (files) {
        take(files);
        giveNext();
      }
    });
    giveNext();
  });
}
