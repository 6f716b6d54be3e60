import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Exam } from '../../exam/manifest/exam-schema.js';
import { InputError } from '../../util/problem.js';
import type { Problem } from '../../util/problem.js';
import { createPrinter, fullJob } from './print-jobs.js';
import type { DoJob, FullJob, PrintedFile, PrintJob, PrintRun } from './print-jobs.js';

/** A second thread costs about as much as printing this many jobs. */
const jobsWorthAThread = 12;

/** How many threads to use: as many as the user says, but none that would have nothing to do. */
export const threadsFor = (jobs: number, asked?: number): number =>
  Math.max(
    1,
    Math.min(
      jobs,
      asked ?? Math.min(availableParallelism(), 8, Math.floor(jobs / jobsWorthAThread)),
    ),
  );

/** Takes the files of one job; called in the order of the jobs' ends, one call at a time. */
export type TakeFiles = (files: readonly PrintedFile[]) => void;

/** Printers that are waiting for an exam. The files are the same however many there are. */
export interface PrintPool {
  /** Prints all jobs; called once. Nothing is taken any more once it has failed. */
  printAll(exam: Exam, jobs: readonly PrintJob[], take: TakeFiles): Promise<void>;
  close(): Promise<void>;
}

/** Starts threads that load fonts, templates and formulas while this thread draws the exam. */
export function startPrinting(run: PrintRun, threads: number): PrintPool {
  return existsSync(workerFile) ? startThreads(run, threads) : printHere(createPrinter(run));
}

const printHere = (doJob: DoJob): PrintPool => ({
  async printAll(exam, jobs, take) {
    for (const job of jobs) {
      take(await doJob(fullJob(exam, job)));
      // Printing itself never waits: without a turn of the event loop Ctrl-C would be heard only at the end.
      await new Promise((resolve) => setImmediate(resolve));
    }
  },
  close: () => Promise.resolve(),
});

/**
 * A printer's live data take some 120 MB. Where V8 may use gigabytes it lets garbage pile up before it collects any; a
 * bound makes it collect in time.
 */
const resourceLimits = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 16 };

function startThreads(run: PrintRun, threads: number): PrintPool {
  const workers = Array.from(
    { length: threads },
    () => new Worker(workerFile, { workerData: run, resourceLimits }),
  );
  // An error before there is a job is told when the job waits for its files.
  const failures = workers.map(failureOf);
  return {
    async printAll(exam, jobs, take) {
      const waiting = [...jobs];
      const next = () => {
        const job = waiting.shift();
        return job && fullJob(exam, job);
      };
      // While one thread's files do not fit on the disk, another may still be printing.
      let isOver = false;
      const takeInTime: TakeFiles = (files) => {
        if (!isOver) take(files);
      };
      const served = workers.map((worker) => serve(worker, next, takeInTime));
      try {
        await Promise.race([Promise.all(served), ...failures]);
      } finally {
        isOver = true;
      }
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** Threads run the compiled file; run from its source, the program prints in this thread. */
const workerFile = new URL('./print-worker.js', import.meta.url);

/** Rejects when a thread breaks down or ends by itself. */
function failureOf(worker: Worker): Promise<never> {
  const failure = new Promise<never>((_, reject) => {
    worker.on('error', reject);
    worker.on('exit', (code) => {
      reject(new Error(`a printing thread ended with ${code}`));
    });
  });
  failure.catch(() => undefined);
  return failure;
}

interface Reply {
  readonly files?: readonly PrintedFile[];
  readonly error?: Error;
  readonly problems?: readonly Problem[];
}

/** Gives a worker one job after the other until none is left. */
function serve(worker: Worker, next: () => FullJob | undefined, take: TakeFiles): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveNext = () => {
      const job = next();
      if (job) worker.postMessage(job);
      else resolve();
    };
    worker.on('message', ({ files, error, problems }: Reply) => {
      if (problems) reject(new InputError(problems));
      else if (error) reject(error);
      else if (files) {
        try {
          take(files);
          giveNext();
        } catch (cause) {
          // A full disk, for one.
          reject(cause instanceof Error ? cause : new Error(String(cause)));
        }
      }
    });
    giveNext();
  });
}
