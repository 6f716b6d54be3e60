import { biasVectors, recurrentCounts, weightSets } from './recurrent-parameters.js';
import type {
  CountRules,
  RecurrentCell,
  RecurrentCounts,
  RecurrentFacts,
} from './recurrent-parameters.js';

/** Numbers of sets that are taken for the right one: of another cell, or without the candidate. */
const wrongSets: Readonly<Record<RecurrentCell, readonly [number, number]>> = {
  SimpleRNN: [4, 3],
  LSTM: [3, 1],
  GRU: [4, 2],
};

/** What somebody with one misconception counts. */
export interface MistakenCounts {
  readonly mistake: string;
  readonly counts: RecurrentCounts;
}

/** What the named misconceptions make of a model. */
export const mistakenCounts = (facts: RecurrentFacts): readonly MistakenCounts[] => [
  counted(facts, 'wrong-number-of-gates', withSets(facts, wrongSets[facts.cell][0])),
  counted(facts, 'forgot-recurrent-weights', { recurrentPerUnit: 0 }),
  ...(facts.cell === 'GRU' ? [counted(facts, 'gru-bias-convention', otherBiases(facts))] : []),
  counted(facts, 'forgot-bias', { biases: 0, denseBiases: 0 }),
  counted(facts, 'times-sequence-length', { repeats: facts.steps }),
  counted(facts, 'self-loop-only', { recurrentPerUnit: 1 }),
  counted(facts, 'dense-on-all-steps', { denseInputs: facts.steps * facts.units }),
  counted(facts, 'one-bias-per-layer', {
    biases: 1,
    denseBiases: Math.min(1, facts.outputs),
  }),
  withoutDense(facts),
  counted(facts, 'wrong-number-of-gates', withSets(facts, wrongSets[facts.cell][1])),
];

const counted = (
  facts: RecurrentFacts,
  mistake: string,
  changes: Partial<CountRules>,
): MistakenCounts => ({ mistake, counts: recurrentCounts(facts, changes) });

const withSets = (facts: RecurrentFacts, sets: number): Partial<CountRules> => ({
  sets,
  biases: sets * biasVectors(facts) * facts.units,
});

const otherBiases = (facts: RecurrentFacts): Partial<CountRules> => ({
  biases: weightSets[facts.cell] * (3 - biasVectors(facts)) * facts.units,
});

function withoutDense(facts: RecurrentFacts): MistakenCounts {
  const counts = recurrentCounts(facts);
  return { mistake: 'forgot-a-layer', counts: { ...counts, total: counts.layer } };
}
