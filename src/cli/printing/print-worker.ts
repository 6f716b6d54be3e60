import { parentPort, workerData } from 'node:worker_threads';
import { createPrinter } from './print-jobs.js';
import type { FullJob, PrintRun } from './print-jobs.js';
import { problemsOf } from '../terminal/problems-of-error.js';

/** A thread that prints jobs: `workerData` is the run, each message a job, each answer its files. */
const port = parentPort;
if (!port) throw new Error('print-worker is started as a thread');
const doJob = createPrinter(workerData as PrintRun);

port.on('message', (job: FullJob) => {
  doJob(job).then(
    (files) => {
      port.postMessage({ files });
    },
    (error: unknown) => {
      // An error loses its class and name on the way to the other thread; problems are plain data.
      port.postMessage({ error, problems: problemsOf(error) });
    },
  );
});
