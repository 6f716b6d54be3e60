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
  const stage = new StagedFolder(out);
  const interrupted = () => {
    stage.discard();
    process.exitCode = 130;
    process.kill(process.pid, 'SIGINT');
  };
  process.once('SIGINT', interrupted);
  const progress = await startProgress(terminal, label, jobs.length, () => performance.now());
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
    process.removeListener('SIGINT', interrupted);
  }
}
