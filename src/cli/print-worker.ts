import { parentPort, workerData } from 'node:worker_threads';
import type { Exam } from '../exam/manifest/exam-schema.js';
import { createPrinter } from './print-jobs.js';
import type { PrintJob, PrintRun } from './print-jobs.js';
import { problemsOf } from './problems-of-error.js';

/** A thread that prints jobs: `workerData` is the run, the first message the exam, then each a job, each answer its files. */
const port = parentPort;
if (!port) throw new Error('print-worker is started as a thread');
const doJob = createPrinter(workerData as PrintRun);

port.once('message', (exam: Exam) => {
  port.on('message', (job: PrintJob) => {
    answer(exam, job);
  });
});

function answer(exam: Exam, job: PrintJob): void {
  doJob(exam, job).then(
    (files) => {
      port?.postMessage({ files });
    },
    (error: unknown) => {
      // An error loses its class and name on the way to the other thread; problems are plain data.
      port?.postMessage({ error, problems: problemsOf(error) });
    },
  );
}
