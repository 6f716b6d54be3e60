import type { LocalizedText } from '../util/localized-text.js';
import { StagedFolder } from '../util/staged-folder.js';
import { printAll, threadsFor } from './print-pool.js';
import type { PrintedFile, PrintJob, PrintRun } from './print-jobs.js';
import { startProgress } from './progress.js';
import type { Terminal } from './terminal.js';

export interface PrintTask {
  readonly run: PrintRun;
  readonly jobs: readonly PrintJob[];
  /** Files beside those of the jobs, such as the manifest. */
  readonly others: readonly PrintedFile[];
  readonly out: string;
  readonly workers?: number;
}

const label: LocalizedText = { zh: '打印', en: 'printing' };

/** Prints everything into a folder: all files appear at once, or none. Returns their names. */
export async function printFiles(
  { run, jobs, others, out, workers }: PrintTask,
  terminal: Terminal,
): Promise<readonly string[]> {
  const progress = await startProgress(terminal, label, jobs.length, () => performance.now());
  const stage = new StagedFolder(out);
  const stopListening = onInterruption(() => {
    progress.stop();
    stage.discard();
  });
  try {
    for (const { name, content } of others) stage.write(name, content);
    await printAll(run, jobs, workers ?? threadsFor(jobs.length), (files) => {
      for (const { name, content } of files) stage.write(name, content);
      progress.step();
    });
    progress.stop();
    return [...stage.commit()].sort();
  } catch (error) {
    progress.stop();
    stage.discard();
    throw error;
  } finally {
    stopListening();
  }
}

/** Ctrl-C, a polite kill, a closed window. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Cleans up before a signal ends the process as it would have without us. Returns a function that leaves it to itself again. */
function onInterruption(cleanUp: () => void): () => void {
  const stopListening = () => {
    for (const signal of signals) process.removeListener(signal, interrupted);
  };
  const interrupted = (signal: NodeJS.Signals) => {
    cleanUp();
    stopListening();
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, interrupted);
  return stopListening;
}
