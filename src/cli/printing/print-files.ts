import type { LocalizedText } from '../../util/localized-text.js';
import { StagedFolder } from '../../util/staged-folder.js';
import type { Exam } from '../../exam/manifest/exam-schema.js';
import type { PrintPool } from './print-pool.js';
import type { PrintedFile, PrintJob } from './print-jobs.js';
import { onInterruption } from '../terminal/on-interruption.js';
import { startProgress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';

export interface PrintTask {
  readonly pool: PrintPool;
  readonly exam: Exam;
  readonly jobs: readonly PrintJob[];
  /** Files beside those of the jobs, such as the manifest. */
  readonly others: readonly PrintedFile[];
  readonly out: string;
}

const label: LocalizedText = { zh: '打印', en: 'printing' };

/** Prints everything into a folder: all files appear at once, or none. Returns their names. */
export async function printFiles(
  { pool, exam, jobs, others, out }: PrintTask,
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
    await pool.printAll(exam, jobs, (files) => {
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
