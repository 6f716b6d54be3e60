import type { Oracle } from './oracle.js';

interface UnitWeights {
  readonly w: number;
  readonly u: number;
  readonly b: number;
}

interface Facts {
  readonly weights: Readonly<Record<'forget' | 'input' | 'output' | 'candidate', UnitWeights>>;
  readonly inputs: readonly number[];
  readonly hidden: number;
  readonly cell: number;
}

/** e^x by its power series on a small argument, squared up again. */
function exponential(x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; k <= 20; k++) {
    term *= x / 64 / k;
    sum += term;
  }
  for (let doubling = 0; doubling < 6; doubling++) sum *= sum;
  return sum;
}

/** How far the odds e^z : 1 lean to the first, and the same as a difference of the two shares of e^z : e^-z. */
const share = (z: number) => exponential(z) / (exponential(z) + 1);
const lean = (z: number) => {
  const [up, down] = [exponential(z), exponential(-z)];
  return (up - down) / (up + down);
};

/** A row of weights times a vector, term after term. */
function met({ w, u, b }: UnitWeights, vector: readonly number[]): number {
  let sum = 0;
  for (const [place, weight] of [w, u, b].entries()) sum += weight * (vector[place] ?? NaN);
  return sum;
}

/** The cell as vectors: its four rows of weights meet the vector of input, state and 1, step after step. */
function simulate({ weights, inputs, hidden, cell }: Facts) {
  let [memory, state] = [cell, hidden];
  let [forget, input, output, candidate] = [NaN, NaN, NaN, NaN];
  for (const x of inputs) {
    const vector = [x, state, 1];
    forget = share(met(weights.forget, vector));
    input = share(met(weights.input, vector));
    output = share(met(weights.output, vector));
    candidate = lean(met(weights.candidate, vector));
    memory *= forget;
    memory += input * candidate;
    state = output * lean(memory);
  }
  const gates = [forget, input, output];
  return { forget, input, output, candidate, gates, cell: memory, hidden: state };
}

const withUnits = (facts: Facts, change: (unit: UnitWeights) => UnitWeights): Facts => ({
  ...facts,
  weights: {
    forget: change(facts.weights.forget),
    input: change(facts.weights.input),
    output: change(facts.weights.output),
    candidate: change(facts.weights.candidate),
  },
});

export default {
  id: 'lstm-cell-numeric',
  execute: (facts) => simulate(facts),
  spoilt: {
    'the state before left out': (facts) =>
      simulate(withUnits(facts, (unit) => ({ ...unit, u: 0 }))),
    'the bias left out': (facts) => simulate(withUnits(facts, (unit) => ({ ...unit, b: 0 }))),
    'input and state exchanged': (facts) =>
      simulate(withUnits(facts, ({ w, u, b }) => ({ w: u, u: w, b }))),
    'forget and input gate exchanged': (facts) => {
      const { forget, input } = facts.weights;
      return simulate({ ...facts, weights: { ...facts.weights, forget: input, input: forget } });
    },
    'the old memory left out': (facts) => simulate({ ...facts, cell: 0 }),
    'no tanh on the way out': (facts) => {
      const { output, cell } = simulate(facts);
      return { hidden: output * cell };
    },
    'a sigmoid for the candidate': (facts) => {
      const { w, u, b } = facts.weights.candidate;
      return { candidate: share(w * (facts.inputs[0] ?? 0) + u * facts.hidden + b) };
    },
    'gates in another order': (facts) => {
      const { forget, input, output } = simulate(facts);
      return { gates: [input, forget, output] };
    },
  },
} satisfies Oracle<Facts>;
