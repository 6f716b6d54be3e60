import { createHash } from 'node:crypto';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** A stream of random numbers. The same seed gives the same stream on every machine. */
export type Random = RandomGenerator;

/**
 * The stream that belongs to `seed` and a path of labels below it, such as `('2026', 'variant B', 'q7')`.
 * Streams of different paths are independent, so a change to one question leaves all others as they were.
 */
export function seeded(seed: string, ...labels: readonly (string | number)[]): Random {
  const digest = createHash('sha256')
    .update(JSON.stringify([seed, ...labels]))
    .digest();
  return xoroshiro128plusFromState([0, 4, 8, 12].map((offset) => digest.readInt32LE(offset)));
}

/** Draws a whole number from `low` to `high`, both included. */
export const integer = (random: Random, low: number, high: number): number =>
  uniformInt(random, low, high);

/** Draws one of the items. @throws RangeError if there are none. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[items.length === 0 ? 0 : integer(random, 0, items.length - 1)];
  if (item === undefined) throw new RangeError('pick: there is nothing to pick from');
  return item;
}

/** The items in a random order (Fisher-Yates); the given array stays as it is. */
export function shuffle<Item>(random: Random, items: readonly Item[]): Item[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = integer(random, 0, last);
    const moved = result[last] as Item;
    result[last] = result[other] as Item;
    result[other] = moved;
  }
  return result;
}

/** Draws `count` different items, in random order. */
export const sample = <Item>(random: Random, items: readonly Item[], count: number): Item[] =>
  shuffle(random, items).slice(0, count);

/** Draws true or false, equally often. */
export const coin = (random: Random): boolean => integer(random, 0, 1) === 1;
