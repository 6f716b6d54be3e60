import { integer, pick } from '../../util/random.js';
import type { Random } from '../../util/random.js';

/**
 * The logistic function at 0, 0.25, 0.5, … 5, in ten-thousandths. A table in place of Math.exp, and whole numbers throughout: then the
 * same seed draws the same class on every version of Node.
 */
const table = [
  5000, 5622, 6225, 6792, 7311, 7773, 8176, 8520, 8808, 9047, 9241, 9399, 9526, 9627, 9707, 9770,
  9820, 9859, 9890, 9914, 9933,
];

const step = 25;

/** A probability in ten-thousandths from log-odds in hundredths; between the places of the table it is a straight line. */
export function probability(logOdds: number): number {
  if (logOdds < 0) return 10_000 - probability(-logOdds);
  const place = Math.floor(logOdds / step);
  const low = table[place];
  const high = table[place + 1];
  if (low === undefined || high === undefined) return table.at(-1) ?? 10_000;
  return low + Math.floor(((high - low) * (logOdds - place * step)) / step);
}

/** Says whether something happens that has this probability, in ten-thousandths. */
export const happens = (random: Random, tenThousandths: number): boolean =>
  integer(random, 1, 10_000) <= tenThousandths;

/**
 * A number from a normal distribution with mean 0 and standard deviation 1, in hundredths: the sum of twelve uniform ones less its
 * mean (Irwin-Hall), which has variance 1 and never leaves ±6.
 */
export function normal(random: Random): number {
  let sum = 0;
  for (let term = 0; term < 12; term++) sum += integer(random, 0, 100);
  return sum - 600;
}

/** Something with its share in a draw. */
export interface Weighted<Item> {
  readonly item: Item;
  /** A whole number, at least 1. */
  readonly weight: number;
}

/** Draws one of the items, each as often as its weight says. @throws RangeError if there are none. */
export const pickWeighted = <Item>(random: Random, items: readonly Weighted<Item>[]): Item =>
  pick(
    random,
    items.flatMap(({ item, weight }) => Array.from({ length: weight }, () => item)),
  );
