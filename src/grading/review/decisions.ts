import { createHash } from 'node:crypto';
import type { Question } from '../../exam/manifest/question-schema.js';
import type { Fraction } from '../objective/fraction.js';
import { isBlank, tidy } from '../objective/reading/tidy.js';
import { normalForm } from '../written/group-answers.js';

/** What a person decided about an answer, and about all that are equal to it. */
export interface Decision {
  readonly marks: Fraction;
  /** The marks as she wrote them: rounding would change them with the next reading. */
  readonly written: string;
  /** What she wants to say to the student; '' for nothing. */
  readonly comment: string;
}

/** Decisions by the key of the group of equal answers. */
export type Decisions = ReadonlyMap<string, Decision>;

/** An answer that waits for a person: the question, the part's label or '', and what was handed in. */
export interface Waiting {
  readonly question: Question;
  readonly variant: string;
  readonly part: string;
  readonly answer: string;
  /** Whose answer it is. */
  readonly student: string;
}

/** What a person decided about an answer, if she did; naming groups costs time where nobody has decided anything. */
export const decisionFor = (decisions: Decisions, waiting: Waiting): Decision | undefined =>
  decisions.size === 0 ? undefined : decisions.get(groupKey(waiting));

/**
 * The name of a group of equal answers. Written questions are the same in all variants unless they were generated; letters and
 * numbers mean other things in each. Where nothing was typed the answer may stand on paper: unseen answers are not equal. The name begins with a letter, so that a spreadsheet takes it for no number.
 */
export function groupKey({ question, variant, part, answer, student }: Waiting): string {
  const said = isBlank(tidy(answer)) ? { student } : normalForm(answer);
  const digest = createHash('sha256')
    .update(JSON.stringify([question.slot, part, scopeOf(question, variant), said]))
    .digest('hex');
  return `g${digest.slice(0, 12)}`;
}

/** The variants whose answers may be grouped: all (''), or one. */
export const scopeOf = ({ kind, generator }: Question, variant: string): string =>
  (kind === 'short' || kind === 'comprehensive' || kind === 'code') && !generator ? '' : variant;
