import { one, smaller, zero } from '../fraction.js';
import type { Fraction } from '../fraction.js';
import type { Rule } from './rule.js';

/** How an answer that is given as a whole turned out. */
export type WholeOutcome = 'right' | 'wrong' | 'blank';

/**
 * The fraction of an answer of which there is only one: true or false, a single choice, a number. Rules share marks between boxes,
 * and here there is nothing to share: right earns everything and leaving wrong options alone earns nothing. What a rule takes
 * off for one wrong tick is taken off, and a blank that the rule does not grade is not graded.
 * `wrongOptions` is how many wrong options there are: 1 for true or false and for a number.
 */
export function fractionOfWhole(
  rule: Rule,
  outcome: WholeOutcome,
  wrongOptions: number,
): Fraction | null {
  if (outcome === 'right') return one;
  const wrongTicked = outcome === 'wrong' ? 1 : 0;
  const given = rule.fraction({ right: 1, wrong: wrongOptions, rightTicked: 0, wrongTicked });
  return given && smaller(zero, given);
}
