import type { Oracle } from './oracle.js';

interface Facts {
  readonly cell: 'SimpleRNN' | 'LSTM' | 'GRU';
  readonly convention: 'textbook' | 'keras';
  readonly units: number;
  readonly features: number;
  readonly steps: number;
  readonly outputs: number;
}

/** What each cell computes from the input and the state before. */
const results = {
  SimpleRNN: ['state'],
  LSTM: ['input gate', 'forget gate', 'candidate', 'output gate'],
  GRU: ['update gate', 'reset gate', 'candidate'],
} as const;

/** The biases of one unit in one set; with `reset_after`, Keras keeps the one of the input and the one of the state apart. */
const biasNames = (cell: Facts['cell'], convention: Facts['convention']) =>
  cell === 'GRU' && convention === 'keras' ? ['input bias', 'recurrent bias'] : ['bias'];

/** Goes from edge to edge and from bias to bias, and counts each of them once. */
function enumerate({ cell, convention, units, features, outputs }: Facts) {
  const found = { inputWeights: 0, recurrentWeights: 0, biases: 0, dense: 0 };
  for (const biases of results[cell].map(() => biasNames(cell, convention)))
    for (let unit = 0; unit < units; unit++) {
      for (let feature = 0; feature < features; feature++) found.inputWeights++;
      for (let sender = 0; sender < units; sender++) found.recurrentWeights++;
      found.biases += biases.length;
    }
  for (let output = 0; output < outputs; output++) {
    for (let unit = 0; unit < units; unit++) found.dense++;
    found.dense++;
  }
  return found;
}

function execute(facts: Facts) {
  const found = enumerate(facts);
  const simple = enumerate({ ...facts, cell: 'SimpleRNN' });
  const all = (counts: typeof found) =>
    counts.inputWeights + counts.recurrentWeights + counts.biases;
  return {
    ...found,
    layer: all(found),
    total: all(found) + found.dense,
    timesSimple: all(found) / all(simple),
  };
}

export default {
  id: 'recurrent-parameter-count',
  execute,
  spoilt: {
    'three gates for four': (facts) =>
      facts.cell === 'LSTM'
        ? execute({ ...facts, cell: 'GRU', convention: 'textbook' })
        : execute(facts),
    'one bias vector in Keras': (facts) => execute({ ...facts, convention: 'textbook' }),
    'two bias vectors in the textbook': (facts) => execute({ ...facts, convention: 'keras' }),
    'recurrent weights left out': (facts) => {
      const { layer, total, recurrentWeights } = execute(facts);
      return { layer: layer - recurrentWeights, total: total - recurrentWeights };
    },
    'biases left out': (facts) => {
      const { layer, biases } = execute(facts);
      return { layer: layer - biases };
    },
    'units and features exchanged': (facts) =>
      execute({ ...facts, units: facts.features, features: facts.units }),
    'time steps counted': (facts) => ({ layer: facts.steps * execute(facts).layer }),
    'no bias in the dense layer': (facts) => ({ dense: facts.units * facts.outputs }),
    'the dense layer reads every step': (facts) => ({
      dense: execute({ ...facts, units: facts.steps * facts.units }).dense,
    }),
  },
} satisfies Oracle<Facts>;
