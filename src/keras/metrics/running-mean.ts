import * as tf from '@tensorflow/tfjs-core';
import type { Variable } from '../base/variable.js';
import { addTo, numberIn } from './add-to.js';
import { reduceSamples } from './samplewise.js';

/** The counters of a weighted mean. */
export interface RunningMean {
  readonly total: Variable;
  readonly count: Variable;
}

/** Adds values to a mean, those of each sample as their own mean. Sums stay on the engine. */
export function addToMean(
  { total, count }: RunningMean,
  given: tf.Tensor,
  sampleWeight: tf.Tensor | null,
): void {
  tf.tidy(() => {
    const { values, weights } = reduceSamples(given, sampleWeight, (x, axes) => tf.mean(x, axes));
    addTo(total, tf.sum(values));
    addTo(count, weights === null ? samplesOf(values) : tf.sum(weights));
  });
}

/** A single value counts as one sample. */
const samplesOf = ({ rank, shape }: tf.Tensor): number => (rank === 0 ? 1 : shape[0]);

/** The mean so far; 0 if there were no samples. */
export function meanOf({ total, count }: RunningMean): number {
  const samples = numberIn(count);
  return samples === 0 ? 0 : Math.fround(numberIn(total) / samples);
}
