import { fraction, greater, zero } from '../fraction.js';
import type { Fraction } from '../fraction.js';

/** A set of ticks as a rule sees it. */
export interface Ticks {
  /** Right options of the question, at least one. */
  readonly right: number;
  /** Wrong options of the question. */
  readonly wrong: number;
  /** Right options that are ticked. */
  readonly rightTicked: number;
  /** Wrong options that are ticked. */
  readonly wrongTicked: number;
}

/** How a rule came to be known: its program or handbook was read, or it is what people generally say. */
export type Basis = 'published source read' | 'notes on the source' | 'general knowledge';

/** A way of turning ticks into marks. */
export interface Rule {
  /** The id in the list of `exam/scoring-rules.ts`. */
  readonly id: string;
  readonly source: { readonly basis: Basis; readonly where: string };
  /** The fraction of the full marks, from -1 to 1; null if the answer is not graded at all. */
  readonly fraction: (ticks: Ticks) => Fraction | null;
}

export const isBlank = ({ rightTicked, wrongTicked }: Ticks): boolean =>
  rightTicked + wrongTicked === 0;

export const isExact = ({ right, rightTicked, wrongTicked }: Ticks): boolean =>
  rightTicked === right && wrongTicked === 0;

/** 1 if exactly the right options are ticked, otherwise 0. */
export const exact = (ticks: Ticks): Fraction => fraction(isExact(ticks) ? 1 : 0);

/** The share of the right options that are ticked. */
export const shareOfRight = ({ right, rightTicked }: Ticks): Fraction =>
  fraction(rightTicked, right);

/** Right ticks less wrong ticks as a share of `parts`, not below 0. */
export const netShare = ({ rightTicked, wrongTicked }: Ticks, parts: number): Fraction =>
  greater(zero, fraction(rightTicked - wrongTicked, parts));

/** The share of all options that are judged rightly: ticked if right, left if wrong. */
export const shareOfJudged = ({ right, wrong, rightTicked, wrongTicked }: Ticks): Fraction =>
  fraction(rightTicked + wrong - wrongTicked, right + wrong);

/** Options judged wrongly: left though right, or ticked though wrong. */
export const slips = ({ right, rightTicked, wrongTicked }: Ticks): number =>
  right - rightTicked + wrongTicked;

/** `numerator / denominator`, and 0 where nothing can be counted. */
export const share = (numerator: number, denominator: number): Fraction =>
  denominator === 0 ? zero : fraction(numerator, denominator);
