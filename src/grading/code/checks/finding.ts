import type { LocalizedText } from '../../../util/localized-text.js';
import { fraction, zero } from '../../objective/fraction.js';
import type { Difference } from '../judging/judgement.js';
import type { Finding } from './check.js';

/** One of the things that a check counts. */
export interface Part {
  readonly isRight: boolean;
  readonly differences: readonly Difference[];
}

export const rightPart: Part = { isRight: true, differences: [] };

export const wrongPart = (difference: DifferenceInWords): Part => ({
  isRight: false,
  differences: [differenceOf(difference)],
});

/** A difference; what is not said of it is null. */
export type DifferenceInWords = Partial<Difference> & Pick<Difference, 'what'>;

export const differenceOf = (difference: DifferenceInWords): Difference => ({
  line: null,
  expected: null,
  found: null,
  hint: null,
  misconception: null,
  ...difference,
});

/** Passed if all parts are right; otherwise the share of those that are. A check without parts has nothing to pass for. */
export const countParts = (parts: readonly Part[]): Finding => countOf(parts, parts.length);

/** The same, where what is wrong in two parts counts once, so that there are fewer to earn than are looked at. */
export function countOf(parts: readonly Part[], count: number): Finding {
  const right = parts.filter(({ isRight }) => isRight).length;
  if (parts.length > 0 && right === parts.length) return { kind: 'passed' };
  return {
    kind: 'failed',
    right: count === 0 ? zero : fraction(right, count),
    differences: parts.flatMap(({ differences }) => differences),
  };
}

/** Nothing of it is right. */
export const failed = (difference: DifferenceInWords): Finding => ({
  kind: 'failed',
  right: zero,
  differences: [differenceOf(difference)],
});

export const broken = (cause: LocalizedText): Finding => ({ kind: 'broken', cause });
