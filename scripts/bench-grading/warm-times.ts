import { setTimeout } from 'node:timers/promises';
import { loadTask } from '../../src/grading/code/tasks/load-task.js';
import { openGrader } from '../../src/jobs/open-grader.js';
import { submission } from './submissions.js';

/** Seconds on the clock of one submission at a time while processes wait. */
export async function warmTimes(count: number): Promise<{ readonly all: number }> {
  const { loaded } = loadTask('reference-models/mnist-cnn');
  if (loaded === undefined) throw new Error('The task mnist-cnn cannot be read.');
  const grader = await openGrader(loaded, { seed: 'bench', hidden: true, warm: 1 });
  const taken: number[] = [];
  for (let at = 0; at < count; at++) {
    // The next process is to be ready, as it is while a student edits.
    await setTimeout(2500);
    const begin = process.hrtime.bigint();
    await grader.grade({ source: Buffer.from(submission(at)), file: 'main.py' });
    taken.push(Number(process.hrtime.bigint() - begin) / 1e9);
  }
  await grader.close();
  return { all: taken.toSorted((a, b) => a - b)[Math.floor(count / 2)] ?? 0 };
}
