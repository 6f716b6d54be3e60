import { unrounded } from '../numbers/written.js';
import type { Rounding } from '../numbers/written.js';

/** What softmax finds on its way. */
export interface Softmax {
  /** $e^{z_k}$ of each logit. */
  readonly powers: readonly number[];
  readonly sum: number;
  readonly probabilities: readonly number[];
}

/**
 * Softmax: each $e^{z_k}$ over their sum (Bridle 1990, "Probabilistic interpretation of feedforward classification network
 * outputs"); `round` is applied to each power and probability, as on paper.
 */
export function softmax(logits: readonly number[], round: Rounding = unrounded): Softmax {
  const powers = logits.map((logit) => round(Math.exp(logit)));
  const sum = powers.reduce((total, power) => total + power, 0);
  return { powers, sum, probabilities: powers.map((power) => round(power / sum)) };
}

/** A sample to be classified: its logits and its true class (counted from 0). */
export interface Sample {
  readonly logits: readonly number[];
  readonly label: number;
}

/** The probability of the true class. */
export const trueProbability = (
  { label }: Pick<Sample, 'label'>,
  probabilities: readonly number[],
): number => probabilities[label] ?? NaN;

/** Cross-entropy against a one-hot label with the natural logarithm: $-\ln p$ of the true class. */
export const crossEntropy = (sample: Sample, round?: Rounding): number =>
  -Math.log(trueProbability(sample, softmax(sample.logits, round).probabilities));

/** The label as a one-hot vector. */
export const oneHot = ({ logits, label }: Sample): number[] =>
  logits.map((_, k) => (k === label ? 1 : 0));

/** The derivatives of the cross-entropy with respect to the logits: probabilities minus one-hot label (Bridle 1990). */
export function logitGradient(sample: Sample, round?: Rounding): number[] {
  const label = oneHot(sample);
  return softmax(sample.logits, round).probabilities.map((p, k) => p - (label[k] ?? 0));
}

/** The class with the greatest logit, which has the greatest probability too (counted from 0). */
export const predictedClass = ({ logits }: Pick<Sample, 'logits'>): number =>
  logits.indexOf(Math.max(...logits));
