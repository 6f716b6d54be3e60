import type { LocalizedText } from '../../../util/localized-text.js';
import type { Span } from '../negation/polarity.js';

/** What is made of one point of a rubric. */
export interface Verdict {
  readonly isEarned: boolean;
  readonly isUnsure: boolean;
  /** The tokens of the answer that show it. */
  readonly found: readonly Span[];
  readonly why: LocalizedText;
}

/** All of several demands must be met; one that fails is told before those that are met. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  const failed = verdicts.filter(({ isEarned }) => !isEarned);
  const told = failed.length > 0 ? failed : verdicts;
  return {
    isEarned: failed.length === 0,
    isUnsure:
      verdicts.some(({ isUnsure }) => isUnsure) ||
      (failed.length < verdicts.length && failed.length > 0),
    found: verdicts.flatMap(({ found }) => found),
    why: {
      zh: told.map(({ why }) => why.zh).join('；'),
      en: told.map(({ why }) => why.en).join('; '),
    },
  };
}
