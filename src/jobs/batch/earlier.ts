import type { SubmissionEvidence } from '../../grading/code/evidence/submission-evidence.js';
import type { Judgement } from '../../grading/code/judging/judgement.js';
import type { BatchRecord, ClassRecord, DoneRecord } from './batch-record.js';

/** What is kept of earlier records: not their evidence, which may be large. */
export class Earlier {
  /** By file. */
  readonly done = new Map<string, Done>();
  class: ClassRecord | undefined;

  readonly take = (record: BatchRecord): void => {
    if (record.kind === 'class') this.class = record;
    else this.done.set(record.file, doneOf(record, this));
  };
}

/** A hand-in that is done: what the tables need of it. */
export interface Done {
  readonly source: string | null;
  readonly sameAs: string | null;
  readonly end: SubmissionEvidence['end']['kind'];
  readonly judgement: Judgement;
}

/** A record without evidence of its own ended as the one that was run in its place. */
const doneOf = (record: DoneRecord, { done }: Pick<Earlier, 'done'>): Done => ({
  source: record.source,
  sameAs: record.sameAs,
  end: record.evidence?.end.kind ?? done.get(record.sameAs ?? '')?.end ?? 'broken',
  judgement: record.judgement,
});
