import type * as z from 'zod';
import type { ModelEvidence } from '../../../keras/inspect/evidence.js';
import type { LocalizedText } from '../../../util/localized-text.js';
import type { Fraction } from '../../objective/fraction.js';
import type { Alignment } from '../alignment/alignment.js';
import type { ReferenceEvidence, SubmissionEvidence } from '../evidence/submission-evidence.js';
import type { Difference } from '../judging/judgement.js';
import type { Task, TaskCheck } from '../tasks/task.js';

/** What a check looks at. */
export interface CheckContext {
  readonly task: Task;
  readonly check: TaskCheck;
  readonly evidence: SubmissionEvidence;
  /** The submission's model that counts; null if it built none. */
  readonly model: ModelEvidence | null;
  /** The reference that the submission is nearest to, for tasks of the kind `model`; null where the task has none. */
  readonly reference: ReferenceEvidence | null;
  /** Its place among the task's references: that of its comparison. */
  readonly referenceIndex: number;
  /** How the layers of the two go together; null where one of them is missing. */
  readonly alignment: Alignment | null;
}

/** What a check has found. `right`: which share of its parts is right, from 0 to 1; the task's rule makes marks of it. */
export type Finding =
  | { readonly kind: 'passed' }
  | {
      readonly kind: 'failed';
      readonly right: Fraction;
      readonly differences: readonly Difference[];
    }
  | { readonly kind: 'broken'; readonly cause: LocalizedText }
  | { readonly kind: 'skipped'; readonly because: LocalizedText };

/** What evidence a check needs beside the models: so that only what is needed is computed. */
export type Need = 'forward' | 'trajectory' | 'metric' | 'function';

/**
 * When a check's verdict stands although gradpaper lacked something that the program needed later: `source` always, `model` when
 * its model was compiled or trained, `fit` when it was trained, `end` never. Until then a failure is `broken`.
 */
export type Settled = 'source' | 'model' | 'fit' | 'end';

/** One file in this folder; its id is the file's name. */
export interface Check<Options = unknown> {
  readonly id: string;
  readonly settled: Settled;
  /** The options that a task may give; all have defaults where that makes sense. */
  readonly options: z.ZodType<Options>;
  readonly needs: readonly Need[];
  judge(options: Options, context: CheckContext): Finding;
}
