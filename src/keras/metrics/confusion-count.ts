import type { ConfusionBatch } from './confusion-batch.js';
import type { Thresholds } from './thresholds.js';

/** What a prediction turned out to be. */
export type Condition = 'true_positives' | 'false_positives' | 'true_negatives' | 'false_negatives';

/** How many predictions turned out to be what, threshold by threshold and, within, column by column. */
export type ConfusionCounts = Readonly<Record<Condition, Float64Array>>;

/** Counts a batch; all columns together, or apart. */
export function countConfusions(
  batch: ConfusionBatch,
  thresholds: Thresholds,
  apart: boolean,
): ConfusionCounts {
  const columns = apart ? batch.columns : 1;
  const positives = thresholds.areEven
    ? countByBuckets(batch, thresholds.values, columns)
    : countByComparing(batch, thresholds.values, columns);
  return complete(positives, totals(batch, columns));
}

/** Counts of what is predicted to be positive, by what it is. */
interface Counts {
  readonly right: Float64Array;
  readonly wrong: Float64Array;
}

function countByComparing(
  batch: ConfusionBatch,
  thresholds: readonly number[],
  columns: number,
): Counts {
  const counts = noCounts(thresholds.length * columns);
  thresholds.map(Math.fround).forEach((threshold, index) => {
    for (let i = 0; i < batch.predictions.length; i++)
      if ((batch.predictions[i] ?? NaN) > threshold)
        count(counts, batch, i, index * columns + (i % columns));
  });
  return counts;
}

/** Puts each prediction into the bucket between two thresholds, and adds up the buckets from the top. */
function countByBuckets(
  batch: ConfusionBatch,
  thresholds: readonly number[],
  columns: number,
): Counts {
  const counts = noCounts(thresholds.length * columns);
  const last = thresholds.length - 1;
  // Where the lowest threshold is below 0, a prediction of 0 is above it.
  const lowest = (thresholds[0] ?? 0) < 0 || (thresholds[last] ?? 1) > 1 ? 0 : -1;
  for (let i = 0; i < batch.predictions.length; i++) {
    const prediction = Math.min(1, Math.max(0, batch.predictions[i] ?? NaN));
    const bucket = Math.max(lowest, Math.ceil(Math.fround(prediction * last)) - 1);
    if (bucket >= 0) count(counts, batch, i, bucket * columns + (i % columns));
  }
  addFromTop(counts.right, columns);
  addFromTop(counts.wrong, columns);
  return counts;
}

function addFromTop(sums: Float64Array, columns: number): void {
  for (let i = sums.length - columns - 1; i >= 0; i--)
    sums[i] = (sums[i] ?? 0) + (sums[i + columns] ?? 0);
}

const noCounts = (size: number): Counts => ({
  right: new Float64Array(size),
  wrong: new Float64Array(size),
});

function count(counts: Counts, batch: ConfusionBatch, sample: number, place: number): void {
  const sums = batch.labels[sample] === 0 ? counts.wrong : counts.right;
  sums[place] = (sums[place] ?? 0) + (batch.weights?.[sample] ?? 1);
}

/** What there is of both kinds, column by column. */
function totals(batch: ConfusionBatch, columns: number): Counts {
  const counts = noCounts(columns);
  for (let i = 0; i < batch.predictions.length; i++) count(counts, batch, i, i % columns);
  return counts;
}

function complete({ right, wrong }: Counts, all: Counts): ConfusionCounts {
  const rest = (total: Float64Array, counted: Float64Array): Float64Array =>
    counted.map((value, index) => (total[index % total.length] ?? 0) - value);
  return {
    true_positives: right,
    false_positives: wrong,
    true_negatives: rest(all.wrong, wrong),
    false_negatives: rest(all.right, right),
  };
}
