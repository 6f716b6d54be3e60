import * as tf from '@tensorflow/tfjs-core';
import type { LstmFacts, UnitWeights } from '../../../../src/authoring/formulas/lstm-step.js';
import type { EngineOracle } from '../../../support/engine-oracle/engine-oracle.js';
import { numberIn } from '../../../support/engine-oracle/numbers.js';
import {
  fillLstm,
  probeGates,
  stepOf,
  zeros,
  type CellState,
  type CellWeights,
  type GateWeights,
} from '../../../support/engine-oracle/probe-lstm.js';
import { makeLayer } from '../../../support/make-layer.js';

const asGate = ({ w, u, b }: UnitWeights): GateWeights => ({ inputs: [w], hidden: u, bias: b });

const cellWeights = ({ weights }: LstmFacts): CellWeights => ({
  input: asGate(weights.input),
  forget: asGate(weights.forget),
  candidate: asGate(weights.candidate),
  output: asGate(weights.output),
});

/** The state after all inputs, by the layer LSTM as a whole. */
function runLayer(facts: LstmFacts): CellState {
  const layer = makeLayer('LSTM', [1], { return_state: true, ...zeros });
  layer.buildByHand([null, null, 1]);
  fillLstm(layer, cellWeights(facts));
  const sequence = tf.tensor3d([facts.inputs.map((x) => [x])]);
  const state = [tf.tensor2d([[facts.hidden]]), tf.tensor2d([[facts.cell]])];
  const [, hidden, cell] = layer.call([sequence], { initial_state: state }) as unknown as [
    tf.Tensor,
    tf.Tensor,
    tf.Tensor,
  ];
  return { hidden: numberIn(hidden), cell: numberIn(cell) };
}

/** The gates of the last step, which begins where the LSTMCell has come by the steps before. */
function lastGates(facts: LstmFacts) {
  const lstm = { weights: cellWeights(facts), activation: 'tanh' } as const;
  let state: CellState = facts;
  for (const x of facts.inputs.slice(0, -1)) state = stepOf(lstm, [x], state);
  return probeGates(lstm, [[facts.inputs.at(-1) ?? NaN]], state.hidden);
}

export default {
  id: 'lstm-cell-numeric',
  runs: 'the layer LSTM with a given state, and LSTMCell gate by gate',
  execute(facts) {
    const probed = lastGates(facts);
    const only = (gate: keyof CellWeights) => probed[gate][0] ?? NaN;
    const [forget, input, output] = [only('forget'), only('input'), only('output')];
    const gates = [forget, input, output];
    return { forget, input, output, candidate: only('candidate'), gates, ...runLayer(facts) };
  },
  settings: [{ steps: 2 }],
} satisfies EngineOracle<LstmFacts>;
