import type { Fraction } from './fraction.js';
import { zero } from './fraction.js';
import type { Understood } from './judging/understood.js';
import { marksOf } from './marks.js';
import type { Reason } from './reading/reading.js';

/**
 * What became of an answer.
 * - `marked`: read and judged;
 * - `blank`: nothing was answered; the rule may still give or take marks;
 * - `unreadable`: a person must look, until then there are no marks;
 * - `not-graded`: the rule does not grade this answer (a blank, in some systems), so that the question does not count.
 */
export type MarkingStatus = 'marked' | 'blank' | 'unreadable' | 'not-graded';

/** An answer with its marks. */
export interface Marked {
  readonly status: MarkingStatus;
  /** The fraction of the full marks, exact; null where there are no marks yet or never will be. */
  readonly fraction: Fraction | null;
  /** The same in points. */
  readonly marks: Fraction | null;
  /** Whether the answer is right in everything. */
  readonly isRight: boolean;
  /** Ids of the misconceptions that the answer shows, each once. */
  readonly mistakes: readonly string[];
  /** For an answer of several values, which of them are right. */
  readonly each: readonly boolean[];
  readonly understood: Understood | undefined;
  /** Why a person must look. */
  readonly reason: Reason | undefined;
}

/** What is particular to one answer; the rest follows. */
type Particulars = Pick<Marked, 'fraction'> & Partial<Marked>;

const nothing = {
  isRight: false,
  mistakes: [],
  each: [],
  understood: undefined,
  reason: undefined,
} as const;

/** A judged answer. If its rule gives null, it is not graded. */
export const marked = (points: number, particulars: Particulars): Marked => ({
  ...nothing,
  status: particulars.fraction ? 'marked' : 'not-graded',
  ...particulars,
  marks: particulars.fraction && marksOf(points, particulars.fraction),
});

/** A blank, worth what the rule says. */
export const markedBlank = (points: number, fraction: Fraction | null): Marked =>
  marked(points, { fraction, status: fraction ? 'blank' : 'not-graded' });

/** An answer that waits for a person. */
export const waiting = (reason: Reason): Marked => ({
  ...nothing,
  status: 'unreadable',
  fraction: null,
  marks: null,
  reason,
});

/** What counts in a total for the time being: nothing for an answer that waits or is not graded. */
export const marksSoFar = ({ marks }: Marked): Fraction => marks ?? zero;
