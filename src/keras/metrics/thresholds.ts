import { valueError } from '../base/errors.js';
import { isNumber } from '../base/float.js';
import { repr } from '../base/repr.js';
import { session } from '../base/session.js';

/** Between which predictions a class is taken for granted. */
export interface Thresholds {
  readonly values: readonly number[];
  /** Whether they divide [0, 1] evenly: counting is then done by buckets, and a prediction on a threshold is below it. */
  readonly areEven: boolean;
  /** Whether the program has given them one by one. */
  readonly areGiven?: boolean;
}

/** The argument `thresholds`: one number or a list; `otherwise` for None. @throws ValueError for numbers outside of [0, 1]. */
export function readThresholds(given: unknown, otherwise: number): Thresholds {
  if (given === null || given === undefined) return { values: [otherwise], areEven: false };
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  const wrong = list.filter(
    (value) => !(isNumber(value) && Number(value) >= 0 && Number(value) <= 1),
  );
  if (wrong.length > 0)
    throw valueError(`Threshold values must be in [0, 1]. Received: ${repr(wrong)}`);
  const values = list.map(Number);
  return { values, areEven: divideEvenly(values) };
}

/** `count` thresholds from 0 to 1; 1/2 if there is one only. @throws BudgetError for too many. */
export function evenThresholds(count: number): Thresholds {
  session().budget.claimTensor(count * 8, `A metric with num_thresholds=${repr(count)}`);
  if (count === 1) return { values: [0.5], areEven: false };
  const values = Array.from({ length: count }, (_, index) => index / (count - 1));
  return { values, areEven: true };
}

/** Whether the numbers divide [0, 1] evenly, as far as float32 can tell. */
export const divideEvenly = (values: readonly number[]): boolean =>
  values.length >= 3 &&
  values.every((value, index) => {
    const even = index / (values.length - 1);
    return Math.abs(value - even) <= session().epsilon + 1e-5 * even;
  });
