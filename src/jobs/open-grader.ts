import { createHash } from 'node:crypto';
import type { LoadedTask } from '../grading/code/tasks/loaded-task.js';
import { Sandbox } from '../sandbox/sandbox.js';
import { withJudging } from './grading/judging.js';
import { takeEvidence } from './grading/take-evidence.js';
import type { GraderOptions } from './grader-options.js';
import type { Grader } from './grader.js';
import { capturedReferences } from './references/captured-references.js';
import { sandboxOptions } from './sandbox-options.js';

/**
 * Makes a task's grader: its references are captured first, or taken from the cache, or from the bundle.
 * @throws InputError for a reference that does not run to its end.
 */
export async function openGrader(loaded: LoadedTask, options: GraderOptions): Promise<Grader> {
  const sandbox = new Sandbox(sandboxOptions(loaded.task, options));
  try {
    const references = await capturedReferences(loaded, sandbox, options);
    const judging = withJudging(loaded.task, references, options.hidden);
    return {
      references: references.references,
      judge: judging.judge,
      close: () => sandbox.close(),
      grade: async (program) => {
        const seed = seedFor(options.seed, program.source);
        const evidence = await takeEvidence(sandbox, program, { ...judging, seed });
        return { evidence, judgement: judging.judge(evidence) };
      },
    };
  } catch (error) {
    await sandbox.close();
    throw error;
  }
}

/** Other inputs for each program, the same ones each time it is graded with the same seed. */
const seedFor = (seed: string, source: Uint8Array): string =>
  createHash('sha256').update(seed).update('\0').update(source).digest('hex');
