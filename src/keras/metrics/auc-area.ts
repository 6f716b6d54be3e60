import type { Condition } from './confusion-count.js';
import { ratio } from './numbers-in.js';

export type Curve = 'ROC' | 'PR' | 'PRGAIN';
export type Summation = 'interpolation' | 'majoring' | 'minoring';

/** Counts of predictions, threshold by threshold. */
export type CountLists = Readonly<Record<Condition, readonly number[]>>;

/** The area under a curve, by the thresholds' counts. */
export function areaUnder(counts: CountLists, curve: Curve, summation: Summation): number {
  if (curve === 'PR' && summation === 'interpolation') return interpolatedPrArea(counts);
  const points = counts.true_positives.map((_, index) => pointOf(counts, index, curve));
  return sumOfSteps(
    points,
    ([x, y], [nextX, nextY]) => (x - nextX) * heightOf(summation, y, nextY),
  );
}

type Point = readonly [x: number, y: number];

function pointOf(counts: CountLists, index: number, curve: Curve): Point {
  const [tp, fp, tn, fn] = countsAt(counts, index);
  const recall = ratio(tp, tp + fn);
  if (curve === 'ROC') return [ratio(fp, fp + tn), recall];
  if (curve === 'PR') return [recall, ratio(tp, tp + fp)];
  const odds = ratio(tp + fn, tn + fp);
  if (tp === 0) return [0, 1];
  return [Math.max(1 - odds * ratio(fn, tp), 0), 1 - odds * ratio(fp, tp)];
}

const countsAt = (counts: CountLists, index: number): [number, number, number, number] => [
  counts.true_positives[index] ?? 0,
  counts.false_positives[index] ?? 0,
  counts.true_negatives[index] ?? 0,
  counts.false_negatives[index] ?? 0,
];

function heightOf(summation: Summation, one: number, other: number): number {
  if (summation === 'interpolation') return (one + other) / 2;
  return summation === 'minoring' ? Math.min(one, other) : Math.max(one, other);
}

/**
 * Between two thresholds true positives grow as a straight line of all positives, precision along with them.
 * Source: Davis and Goadrich, "The Relationship Between Precision-Recall and ROC Curves" (2006).
 */
function interpolatedPrArea(counts: CountLists): number {
  const indexes = Array.from(counts.true_positives.keys());
  return sumOfSteps(indexes, (index, next) => {
    const [tp, fp] = countsAt(counts, index);
    const [nextTp, nextFp, , nextFn] = countsAt(counts, next);
    const [all, nextAll] = [tp + fp, nextTp + nextFp];
    const slope = ratio(tp - nextTp, Math.max(all - nextAll, 0));
    const intercept = nextTp - slope * nextAll;
    const growth = all > 0 && nextAll > 0 ? Math.log(all / nextAll) : 0;
    const step = slope * (tp - nextTp + intercept * growth);
    return ratio(step, Math.max(nextTp + nextFn, 0));
  });
}

const sumOfSteps = <Item>(
  items: readonly Item[],
  step: (item: Item, next: Item) => number,
): number =>
  items.slice(0, -1).reduce((sum, item, index) => sum + step(item, items[index + 1] as Item), 0);
