import { toNumber } from './fraction.js';
import { isNear } from './judging/is-near.js';
import { valuesOf } from './judging/judge.js';
import type { Key } from './judging/key.js';
import type { Understood } from './judging/understood.js';

/** The next number of an answer from those before it; undefined if it does not follow from them. */
export type NextNumber = (previous: readonly number[]) => number | undefined;

/**
 * Says for each number of an answer whether it follows from the student's own numbers before it, within the tolerance of the key. The
 * first follows from none, and where the answer has another number of values than the key, nothing follows.
 */
export function eachFollowing(
  key: Key,
  understood: Understood,
  next: NextNumber,
): readonly boolean[] {
  if ((key.type !== 'sequence' && key.type !== 'table') || !('numbers' in understood)) return [];
  const given = understood.numbers.map(toNumber);
  if (given.length !== valuesOf(key).length) return [];
  return understood.numbers.map((number, index) => {
    const value = index === 0 ? undefined : next(given.slice(0, index));
    return value !== undefined && Number.isFinite(value) && isNear({ ...key, value }, number);
  });
}
