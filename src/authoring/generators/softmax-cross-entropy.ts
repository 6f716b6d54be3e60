import * as z from 'zod';
import { integer, pick } from '../../util/random.js';
import { closedObject } from '../../util/schema.js';
import { softmaxCase } from '../cases/softmax-cross-entropy.js';
import type { SoftmaxFacts } from '../cases/softmax-cross-entropy.js';
import { isRobust } from '../cases/softmax-cross-entropy-solution.js';
import {
  crossEntropy,
  logitGradient,
  predictedClass,
  softmax,
  trueProbability,
} from '../formulas/softmax.js';
import { drawNumber, numberSet } from '../numbers/number-set.js';
import type { Generator, Quantities } from './generator.js';

const params = closedObject({
  /** What is asked: the loss, the probability of the true class, or the derivatives with respect to the logits. */
  wanted: z
    .array(z.enum(['loss', 'probability', 'gradient']))
    .min(1)
    .default(['loss', 'probability', 'gradient']),
  classes: numberSet({ low: 2, high: 5 }, [3, 4]),
  /** The logits in tenths. */
  logit: numberSet({ low: -50, high: 50 }, { min: -20, max: 30 }),
});

/** Logits apart from each other, a true class that is neither certain nor hopeless, and no result that rounding changes. */
function isSensible(sample: SoftmaxFacts): boolean {
  const sorted = [...sample.logits].sort((left, right) => left - right);
  const areApart = sorted.every((logit, k) => k === 0 || logit - (sorted[k - 1] ?? NaN) > 0.15);
  const p = trueProbability(sample, softmax(sample.logits).probabilities);
  return areApart && p > 0.05 && p < 0.9 && isRobust(sample);
}

function solve(sample: SoftmaxFacts): Quantities {
  const { probabilities } = softmax(sample.logits);
  const gradient = logitGradient(sample);
  return {
    loss: crossEntropy(sample),
    probability: trueProbability(sample, probabilities),
    gradient,
    'true-slope': gradient[sample.label] ?? NaN,
    'slope-sum': 0,
    'is-right': predictedClass(sample) === sample.label,
    ...Object.fromEntries(probabilities.map((p, k) => [`p${k + 1}`, p])),
  };
}

export default {
  id: 'softmax-cross-entropy',
  topic: 'ml.entropy',
  title: { zh: 'softmax 与交叉熵', en: 'Softmax and cross-entropy' },
  kinds: ['true-false', 'single', 'multiple', 'numeric', 'short'],
  params,
  draw(random, { wanted, classes, logit }) {
    const count = drawNumber(random, classes);
    const sample: SoftmaxFacts = {
      logits: Array.from({ length: count }, () => drawNumber(random, logit) / 10),
      label: integer(random, 0, count - 1),
      wanted: pick(random, wanted),
    };
    return isSensible(sample) ? sample : undefined;
  },
  solve,
  pose: (sample, _, kind) => softmaxCase(sample, kind),
  examples: {
    1: { kind: 'single', answer: '1.913' },
    2: { kind: 'numeric', answer: '0.270' },
    3: { kind: 'true-false', answer: 'false' },
  },
} satisfies Generator<z.output<typeof params>, SoftmaxFacts>;
