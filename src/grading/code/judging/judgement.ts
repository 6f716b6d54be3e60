import type { LocalizedText } from '../../../util/localized-text.js';

/** What a submission is worth, check by check. Marks are exact fractions written as text: `7/3`. */
export interface Judgement {
  readonly task: string;
  readonly points: number;
  /** What it has at least, and at most: the two differ while a check is broken. */
  readonly marks: { readonly least: string; readonly most: string };
  /** False as long as a person has to look: a check is broken. */
  readonly isFinal: boolean;
  readonly checks: readonly CheckResult[];
  /** Mistakes that have a name, each once. */
  readonly misconceptions: readonly FoundMisconception[];
}

export interface CheckResult {
  readonly id: string;
  readonly check: string;
  readonly title: LocalizedText;
  readonly points: number;
  readonly visible: boolean;
  readonly status: 'passed' | 'failed' | 'broken' | 'skipped';
  /** Null while it is broken. A failed check may have a part of its points. */
  readonly marks: string | null;
  /** What is wrong, in the order of the program; empty if it passed. */
  readonly differences: readonly Difference[];
  /** Why it is broken or skipped, or how the marks of a failed one come about. */
  readonly because: LocalizedText | null;
}

export interface Difference {
  /** The line of the program; null where that is not known. */
  readonly line: number | null;
  /** What is wrong, without what was expected: it is shown for hidden checks too. */
  readonly what: LocalizedText;
  readonly expected: LocalizedText | null;
  readonly found: LocalizedText | null;
  readonly hint: LocalizedText | null;
  /** An id of the list of misconceptions. */
  readonly misconception: string | null;
}

export interface FoundMisconception {
  readonly id: string;
  readonly line: number | null;
  /** What shows it, in a sentence; nothing of a reference in it. */
  readonly evidence: LocalizedText;
}
