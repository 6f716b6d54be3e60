import type { Variable } from '../base/variable.js';
import type { Condition } from './confusion-count.js';
import { numbersIn, ratios, sums } from './numbers-in.js';

/** All four kinds of predictions, in Keras' order. */
export const conditions = [
  'true_positives',
  'false_positives',
  'true_negatives',
  'false_negatives',
] as const satisfies readonly Condition[];

/** Shares of predictions, at each threshold. */
export interface Rates {
  /** Also called recall. */
  readonly sensitivity: readonly number[];
  readonly specificity: readonly number[];
  readonly precision: readonly number[];
}

export function ratesOf(counters: Readonly<Record<Condition, Variable>>): Rates {
  const [tp, fp, tn, fn] = conditions.map((name) => numbersIn(counters[name])) as [
    number[],
    number[],
    number[],
    number[],
  ];
  return {
    sensitivity: ratios(tp, sums(tp, fn)),
    specificity: ratios(tn, sums(tn, fp)),
    precision: ratios(tp, sums(tp, fp)),
  };
}
