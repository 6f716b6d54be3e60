import * as z from 'zod';
import { pick } from '../../util/random.js';
import { closedObject } from '../../util/schema.js';
import { recurrentParameterCountCase } from '../cases/recurrent-parameter-count.js';
import { recurrentCounts, timesSimple } from '../formulas/recurrent-parameters.js';
import type { RecurrentCounts, RecurrentFacts } from '../formulas/recurrent-parameters.js';
import { drawNumber, numberSet } from '../numbers/number-set.js';
import type { Generator, Quantities } from './generator.js';

const params = closedObject({
  cell: z
    .array(z.enum(['SimpleRNN', 'LSTM', 'GRU']))
    .min(1)
    .default(['SimpleRNN', 'LSTM', 'GRU']),
  /** One bias vector in each set of weights, or as Keras has it by default (two in the GRU). */
  convention: z
    .array(z.enum(['textbook', 'keras']))
    .min(1)
    .default(['textbook', 'keras']),
  units: numberSet({ low: 2, high: 128 }, [4, 6, 8, 10, 12, 15, 16, 20, 24, 25, 30, 32]),
  features: numberSet({ low: 1, high: 128 }, [2, 3, 4, 5, 6, 8, 10, 12, 16, 20]),
  /** Time steps, which the answer does not depend on. */
  steps: numberSet({ low: 2, high: 200 }, [5, 7, 10, 12, 15, 20, 30]),
  /** Units of the dense layer after it; 0 for no dense layer. */
  outputs: numberSet({ low: 0, high: 100 }, [0, 0, 1, 2, 3, 5, 10]),
});

type Params = z.output<typeof params>;

interface Solution extends RecurrentCounts, Quantities {
  readonly inputWeights: number;
  readonly recurrentWeights: number;
  readonly biases: number;
  readonly layer: number;
  readonly dense: number;
  readonly total: number;
  /** How many times a simple recurrent layer of the same size. */
  readonly timesSimple: number;
}

/** Equal sizes would hide which is which. */
const isTelling = ({ units, features, steps, outputs }: RecurrentFacts): boolean =>
  new Set([units, features, steps, outputs]).size === 4;

export default {
  id: 'recurrent-parameter-count',
  topic: 'lstm.params',
  title: { zh: '循环层的参数个数', en: 'Parameters of a recurrent layer' },
  kinds: ['true-false', 'single', 'multiple', 'numeric', 'short'],
  params,
  draw(random, { cell, convention, units, features, steps, outputs }) {
    const facts: RecurrentFacts = {
      cell: pick(random, cell),
      convention: pick(random, convention),
      units: drawNumber(random, units),
      features: drawNumber(random, features),
      steps: drawNumber(random, steps),
      outputs: drawNumber(random, outputs),
    };
    return isTelling(facts) ? facts : undefined;
  },
  solve: (facts) => ({ ...recurrentCounts(facts), timesSimple: timesSimple(facts) }),
  pose: recurrentParameterCountCase,
  examples: {
    2: { kind: 'short', answer: '115' },
    4: { kind: 'true-false', answer: 'true' },
    5: { kind: 'numeric', answer: '157' },
  },
} satisfies Generator<Params, RecurrentFacts, Solution>;
