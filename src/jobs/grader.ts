import type { Judgement } from '../grading/code/judging/judgement.js';
import type {
  ReferenceEvidence,
  SubmissionEvidence,
} from '../grading/code/evidence/submission-evidence.js';
import type { Program } from '../sandbox/run-program.js';

/** A submission that was run and judged. */
export interface Graded {
  readonly evidence: SubmissionEvidence;
  readonly judgement: Judgement;
}

/** Runs and judges programs that were handed in for one task. */
export interface Grader {
  /** The task's references, captured when it was opened: feedback sets the nearest beside a submission. */
  readonly references: readonly ReferenceEvidence[];
  /** Never throws for what a program does: that is told in the evidence. */
  grade(program: Pick<Program, 'source' | 'file' | 'cells'>): Promise<Graded>;
  /** Judges what was recorded of an earlier run, or a program that cannot be run at all; nothing is run. */
  readonly judge: (evidence: SubmissionEvidence) => Judgement;
  /** Ends the processes that wait. */
  close(): Promise<void>;
}
