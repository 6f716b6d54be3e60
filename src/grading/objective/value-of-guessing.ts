import { add, compare, divide, fraction, multiply, sum, zero } from './fraction.js';
import type { Fraction } from './fraction.js';
import type { Rule } from './rules/rule.js';
import { fractionOfWhole } from './rules/whole-answer.js';

/** What a student who knows nothing gets under a rule, as fractions of the full marks. What is not graded counts 0 in a mean. */
export interface ValueOfGuessing {
  /** Nothing ticked; null if that is not graded. */
  readonly blank: Fraction | null;
  readonly tickAll: Fraction | null;
  /** The mean over all sets of ticks: each box is ticked or left by the toss of a coin. */
  readonly coinFlips: Fraction;
  /** The mean over the options when exactly one is ticked. */
  readonly oneTick: Fraction;
  /** The best that blind ticking gets: the number of ticks (the fewest of equals) and the mean over all sets of so many. */
  readonly best: { readonly ticks: number; readonly mean: Fraction };
}

/** The value of guessing in a question with `right` and `wrong` options; there must be a right one. */
export function valueOfGuessing(rule: Rule, right: number, wrong: number): ValueOfGuessing {
  const options = right + wrong;
  const means = Array.from({ length: options + 1 }, (_, ticks) =>
    meanOfTicks(rule, { right, wrong, ticks }),
  );
  const best = means.reduce(
    (soFar, mean, ticks) => (compare(mean, soFar.mean) > 0 ? { ticks, mean } : soFar),
    { ticks: 0, mean: means[0] ?? zero },
  );
  const weighted = means.map((mean, ticks) => multiply(mean, fraction(choose(options, ticks))));
  return {
    blank: rule.fraction({ right, wrong, rightTicked: 0, wrongTicked: 0 }),
    tickAll: rule.fraction({ right, wrong, rightTicked: right, wrongTicked: wrong }),
    coinFlips: divide(sum(weighted), fraction(1n << BigInt(options))),
    oneTick: means[1] ?? zero,
    best,
  };
}

/** The same where only one answer can be given: true or false, a single choice. */
export function valueOfGuessingOne(
  rule: Rule,
  options: number,
): { readonly blank: Fraction | null; readonly guess: Fraction } {
  const wrongs = options - 1;
  const wrong = fractionOfWhole(rule, 'wrong', wrongs) ?? zero;
  return {
    blank: fractionOfWhole(rule, 'blank', wrongs),
    guess: divide(add(fraction(1), multiply(wrong, fraction(wrongs))), fraction(options)),
  };
}

interface Sets {
  readonly right: number;
  readonly wrong: number;
  readonly ticks: number;
}

/** The mean over all sets of so many ticks: sets with equally many right ones are marked alike, so they are only counted. */
function meanOfTicks(rule: Rule, { right, wrong, ticks }: Sets): Fraction {
  const values = Array.from({ length: right + 1 }, (_, rightTicked) => {
    const wrongTicked = ticks - rightTicked;
    if (wrongTicked < 0 || wrongTicked > wrong) return zero;
    const earned = rule.fraction({ right, wrong, rightTicked, wrongTicked }) ?? zero;
    return multiply(earned, fraction(choose(right, rightTicked) * choose(wrong, wrongTicked)));
  });
  return divide(sum(values), fraction(choose(right + wrong, ticks)));
}

/** Ways to choose `few` of `all`; the product stays whole at every step. */
function choose(all: number, few: number): bigint {
  let ways = 1n;
  for (let k = 1; k <= few; k++) ways = (ways * BigInt(all - few + k)) / BigInt(k);
  return ways;
}
