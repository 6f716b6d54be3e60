import type { SubmissionEvidence } from '../../src/grading/code/evidence/submission-evidence.js';
import type { LoadedTask } from '../../src/grading/code/tasks/loaded-task.js';
import type { Grader } from '../../src/jobs/grader.js';
import { openGrader } from '../../src/jobs/open-grader.js';
import type { Variant } from './variants.js';

/** How many further inputs two functions must agree on to count as the same. */
const furtherCases = 200;

/** Whether a mutant of a model computes and learns as a reference does. */
export const isEqualModel = ({ inspection }: SubmissionEvidence): boolean =>
  inspection?.forward.some(
    ({ kind }, at) => kind === 'equal' && inspection.trajectory[at]?.kind === 'equal',
  ) === true;

/** Whether a mutant of a function gives what the reference gives for many other inputs. */
export class FunctionComparison {
  readonly #loaded: LoadedTask;
  readonly #seed: string;
  #grader: Promise<Grader> | undefined;

  constructor(loaded: LoadedTask, seed: string) {
    const { task } = loaded;
    const asked = task.function && { ...task.function, cases: furtherCases };
    this.#loaded = { ...loaded, task: { ...task, function: asked } };
    this.#seed = `${seed} further`;
  }

  async isEqual({ source }: Variant): Promise<boolean> {
    this.#grader ??= openGrader(this.#loaded, { seed: this.#seed, hidden: true });
    const grader = await this.#grader;
    const { judgement } = await grader.grade({ source: Buffer.from(source), file: 'main.py' });
    return judgement.checks
      .filter(({ check }) => check === 'function-results')
      .every(({ status }) => status === 'passed');
  }

  async close(): Promise<void> {
    await (await this.#grader)?.close();
  }
}
