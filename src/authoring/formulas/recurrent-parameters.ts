/** A recurrent layer, what it reads, and the dense layer after it. */
export interface RecurrentFacts {
  readonly cell: RecurrentCell;
  /** The textbook has one bias vector in each set of weights; in Keras, the GRU has two (`reset_after=True`). */
  readonly convention: 'textbook' | 'keras';
  readonly units: number;
  /** Numbers in each time step of the input. */
  readonly features: number;
  /** Time steps of the input; the parameters do not depend on them. */
  readonly steps: number;
  /** Units of the dense layer that reads the last output; 0 if there is none. */
  readonly outputs: number;
}

export type RecurrentCell = 'SimpleRNN' | 'LSTM' | 'GRU';

/** The parameters of a recurrent layer by kind, and of the model. */
export interface RecurrentCounts {
  readonly inputWeights: number;
  readonly recurrentWeights: number;
  readonly biases: number;
  /** All of the recurrent layer. */
  readonly layer: number;
  readonly dense: number;
  readonly total: number;
}

/** How somebody counts; a mistake changes one of these. */
export interface CountRules {
  /** Sets of weights: one for each gate and one for the candidate. */
  readonly sets: number;
  /** Recurrent weights into each unit, in each set. */
  readonly recurrentPerUnit: number;
  /** Biases of the recurrent layer, all sets together, and of the dense layer. */
  readonly biases: number;
  readonly denseBiases: number;
  /** How often the recurrent layer is counted. */
  readonly repeats: number;
  /** What each unit of the dense layer reads. */
  readonly denseInputs: number;
}

/**
 * Sets of weights in a cell: the LSTM has three gates and a candidate, the GRU two gates and a candidate (Hochreiter and
 * Schmidhuber 1997 with the forget gate of Gers 2000; Cho 2014).
 */
export const weightSets: Readonly<Record<RecurrentCell, number>> = {
  SimpleRNN: 1,
  LSTM: 4,
  GRU: 3,
};

/** Bias vectors in each set of weights. */
export const biasVectors = ({ cell, convention }: RecurrentFacts): number =>
  cell === 'GRU' && convention === 'keras' ? 2 : 1;

/**
 * The parameters by closed form: sets * units * (features + units + bias vectors), and units * outputs + outputs for the dense
 * layer; with `changes`, as somebody counts who has other rules.
 */
export function recurrentCounts(
  facts: RecurrentFacts,
  changes: Partial<CountRules> = {},
): RecurrentCounts {
  const { units, features, outputs } = facts;
  const rules = { ...rightRules(facts), ...changes };
  const inputWeights = rules.repeats * rules.sets * features * units;
  const recurrentWeights = rules.repeats * rules.sets * rules.recurrentPerUnit * units;
  const biases = rules.repeats * rules.biases;
  const layer = inputWeights + recurrentWeights + biases;
  const dense = outputs * rules.denseInputs + rules.denseBiases;
  return { inputWeights, recurrentWeights, biases, layer, dense, total: layer + dense };
}

const rightRules = (facts: RecurrentFacts): CountRules => ({
  sets: weightSets[facts.cell],
  recurrentPerUnit: facts.units,
  biases: weightSets[facts.cell] * biasVectors(facts) * facts.units,
  denseBiases: facts.outputs,
  repeats: 1,
  denseInputs: facts.units,
});

/** How many times the parameters of a simple recurrent layer of the same size the layer has. */
export const timesSimple = (facts: RecurrentFacts): number =>
  recurrentCounts(facts).layer / recurrentCounts({ ...facts, cell: 'SimpleRNN' }).layer;
