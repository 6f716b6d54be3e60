import { loadTask } from '../../src/grading/code/tasks/load-task.js';
import { openGrader } from '../../src/jobs/open-grader.js';
import { inParallel } from '../stress-grading/in-parallel.js';
import { submission } from './submissions.js';

/** How often the memory is looked at. */
const looks = 10;

/** The memory of the grading process (those of the submissions come and go) in the course of a batch, in bytes. */
export async function memoryOver(count: number, jobs: number): Promise<readonly number[]> {
  const { loaded } = loadTask('reference-models/mnist-cnn');
  if (loaded === undefined) throw new Error('The task mnist-cnn cannot be read.');
  const grader = await openGrader(loaded, { seed: 'bench', hidden: true, warm: jobs });
  const samples: number[] = [];
  const numbers = Array.from({ length: count }, (_, at) => at);
  await inParallel(jobs, numbers, async (at) => {
    await grader.grade({ source: Buffer.from(submission(at)), file: 'main.py' });
    if (at % Math.ceil(count / looks) === 0) samples.push(process.memoryUsage().rss);
  });
  await grader.close();
  return samples;
}
