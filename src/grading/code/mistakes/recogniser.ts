import type { FitEvidence, Inspection, ModelEvidence } from '../../../keras/inspect/evidence.js';
import type { ProgramEnd, SubmissionEvidence } from '../evidence/submission-evidence.js';
import type { FoundMisconception } from '../judging/judgement.js';

/** What mistakes are recognised from: nothing of a reference is in it. */
export interface Traces {
  readonly evidence: SubmissionEvidence;
  /** Empty where the engine could not be asked. */
  readonly inspection: Inspection;
  /** The model that counts; null if there is none. */
  readonly model: ModelEvidence | null;
  /** Its trainings, in their order. */
  readonly fits: readonly FitEvidence[];
}

/** Recognises one mistake, or a few that are closely related. */
export interface Recogniser {
  /** Ids of the list of misconceptions. */
  readonly ids: readonly string[];
  recognise(traces: Traces): readonly FoundMisconception[];
}

/** A mistake that was found, in both languages. */
export const mistake = (
  id: string,
  line: number | null,
  zh: string,
  en: string,
): readonly FoundMisconception[] => [{ id, line, evidence: { zh, en } }];

/** The error that ended the program; null if none did. */
export const errorOf = ({
  evidence: { end },
}: Traces): Extract<ProgramEnd, { kind: 'raised' }> | null => (end.kind === 'raised' ? end : null);
