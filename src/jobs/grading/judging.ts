import type { InspectOrder } from '../../keras/inspect/evidence.js';
import type { SubmissionEvidence } from '../../grading/code/evidence/submission-evidence.js';
import { evidenceNeeds } from '../../grading/code/judging/evidence-needs.js';
import { judge } from '../../grading/code/judging/judge.js';
import type { Judgement } from '../../grading/code/judging/judgement.js';
import type { Task } from '../../grading/code/tasks/task.js';
import type { CapturedReferences } from '../references/captured-references.js';
import type { EvidenceOrder } from './take-evidence.js';

/** What has to be found out about a task's submissions, and what they are worth then. */
export interface Judging extends Omit<EvidenceOrder, 'seed'> {
  readonly judge: (evidence: SubmissionEvidence) => Judgement;
}

/** `hidden`: whether hidden checks are judged too. */
export function withJudging(
  task: Task,
  { references, trial }: CapturedReferences,
  hidden: boolean,
): Judging {
  const { function: isCalled, ...needs } = evidenceNeeds(task, { hidden });
  const saved = references.flatMap(({ inspection }) => inspection.saved ?? []);
  const inspection: Omit<InspectOrder, 'seed'> = { references: saved, save: false, ...needs };
  return {
    inspection: task.kind === 'model' ? inspection : null,
    trial: isCalled ? trial : null,
    judge: (evidence) => judge(task, references, evidence, { hidden }),
  };
}
