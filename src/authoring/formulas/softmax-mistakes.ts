import { crossEntropy, logitGradient, oneHot, predictedClass, softmax } from './softmax.js';
import type { Sample } from './softmax.js';

type Wrong<Value> = readonly (readonly [value: Value, mistake: string])[];

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** The logits divided by their sum; NaN where that does not look like a probability. */
function withoutExponential({ logits }: Pick<Sample, 'logits'>): number[] {
  const sum = logits.reduce((total, logit) => total + logit, 0);
  return logits.map((logit) => (logit / sum > 0 && logit / sum < 1 ? logit / sum : NaN));
}

/** What named mistakes take for the probability of a class; NaN where a mistake gives none. */
export function wrongProbabilities(sample: Sample, k: number): Wrong<number> {
  const { powers, sum, probabilities } = softmax(sample.logits);
  const power = powers[k] ?? NaN;
  const others = probabilities.filter((_, other) => other !== k);
  return [
    [withoutExponential(sample)[k] ?? NaN, 'no-exponential'],
    [sigmoid(sample.logits[k] ?? NaN), 'sigmoid-for-softmax'],
    [power < sum - power ? power / (sum - power) : NaN, 'own-class-left-out'],
    [Math.max(...others), 'wrong-class-probability'],
    [Math.min(...others), 'wrong-class-probability'],
  ];
}

/** What named mistakes take for the cross-entropy; NaN where a mistake gives no number. */
export function wrongLosses(sample: Sample): Wrong<number> {
  const { probabilities } = softmax(sample.logits);
  const loss = crossEntropy(sample);
  const squares = logitGradient(sample).reduce(
    (sum, difference) => sum + difference * difference,
    0,
  );
  const other = (sample.label + 1) % sample.logits.length;
  return [
    [-Math.log(withoutExponential(sample)[sample.label] ?? NaN), 'no-exponential'],
    [loss / Math.LN10, 'wrong-log-base'],
    [crossEntropy({ ...sample, label: predictedClass(sample) }), 'predicted-class-for-true-class'],
    [squares, 'squared-error-for-cross-entropy'],
    [-Math.log(sigmoid(sample.logits[sample.label] ?? NaN)), 'sigmoid-for-softmax'],
    [-Math.log(probabilities[other] ?? NaN), 'wrong-class-probability'],
    [loss / Math.LN2, 'wrong-log-base'],
    [-loss, 'forgot-minus-sign'],
  ];
}

/** What named mistakes take for the derivatives with respect to the logits; NaN where a mistake gives no numbers. */
export function wrongGradients(sample: Sample): Wrong<number[]> {
  const { probabilities } = softmax(sample.logits);
  const label = oneHot(sample);
  const minusLabel = (guesses: readonly number[]) => guesses.map((p, k) => p - (label[k] ?? 0));
  const gradient = logitGradient(sample);
  return [
    [[...probabilities], 'gradient-not-minus-label'],
    [gradient.map((slope) => -slope), 'error-sign-flipped'],
    [gradient.map((slope, k) => (k === sample.label ? slope : 0)), 'gradient-only-at-true-class'],
    [logitGradient({ ...sample, label: predictedClass(sample) }), 'predicted-class-for-true-class'],
    [minusLabel(sample.logits.map(sigmoid)), 'sigmoid-for-softmax'],
    [minusLabel(withoutExponential(sample)), 'no-exponential'],
  ];
}
