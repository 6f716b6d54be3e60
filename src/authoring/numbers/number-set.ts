import * as z from 'zod';
import { integer, pick } from '../../util/random.js';
import type { Random } from '../../util/random.js';
import { closedObject } from '../../util/schema.js';

/** Whole numbers that a parameter may take: one, a list, or a range (both ends included). */
export type NumberSet = number | readonly number[] | { readonly min: number; readonly max: number };

/** The schema of a {@link NumberSet} whose numbers lie from `low` to `high`; `standard` is what is used when it is left out. */
export function numberSet(
  { low, high }: { readonly low: number; readonly high: number },
  standard: NumberSet,
): z.ZodDefault<z.ZodType<NumberSet>> {
  const value = z.int().min(low).max(high);
  const range = closedObject({ min: value, max: value }).refine(({ min, max }) => min <= max, {
    params: {
      code: 'wrong-parameter',
      message: { zh: 'min 大于 max', en: 'min is greater than max' },
    },
  });
  const schema: z.ZodType<NumberSet> = z.union([value, z.array(value).min(1), range]);
  return schema.default(standard);
}

/** Draws one of the numbers. */
export function drawNumber(random: Random, set: NumberSet): number {
  if (typeof set === 'number') return set;
  if ('min' in set) return integer(random, set.min, set.max);
  return pick(random, set);
}
