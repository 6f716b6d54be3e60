import * as tf from '@tensorflow/tfjs-core';
import type { GateFacts, GateStep } from '../../../../src/authoring/formulas/gate-trace.js';
import type { EngineOracle } from '../../../support/engine-oracle/engine-oracle.js';
import { numbersIn } from '../../../support/engine-oracle/numbers.js';
import {
  fillLstm,
  probeGates,
  zeros,
  type CellWeights,
  type GateWeights,
} from '../../../support/engine-oracle/probe-lstm.js';
import { callLayer, makeLayer } from '../../../support/make-layer.js';

/** Steep gates, so that each is open or shut; the candidate is x1 itself (the activation is linear). */
const weights: CellWeights = {
  input: { inputs: [0, 100, 0], hidden: 0, bias: -50 },
  forget: { inputs: [0, 100, 0], hidden: 0, bias: 50 },
  candidate: { inputs: [1, 0, 0], hidden: 0, bias: 0 },
  output: { inputs: [0, 0, 100], hidden: 0, bias: -50 },
};
const alwaysOpen: GateWeights = { inputs: [0, 0, 0], hidden: 0, bias: 100 };

const rowOf = ({ x1, x2, x3 }: GateStep): number[] => [x1, x2, x3];

/** What the layer LSTM puts out at each step. */
function putOut(steps: readonly GateStep[], filled: CellWeights): number[] {
  const layer = makeLayer('LSTM', [1], {
    activation: 'linear',
    return_sequences: true,
    ...zeros,
  });
  layer.buildByHand([null, null, 3]);
  fillLstm(layer, filled);
  return numbersIn(callLayer(layer, tf.tensor3d([steps.map(rowOf)])));
}

/** The memory after each step: what the cell puts out if its output gate is always open. */
const memoriesOf = (steps: readonly GateStep[]): number[] =>
  putOut(steps, { ...weights, output: alwaysOpen });

export default {
  id: 'lstm-gate-trace',
  runs: 'the layer LSTM with steep gates on the sequence, and LSTMCell gate by gate',
  execute({ steps, at, change }) {
    const [memories, outputs] = [memoriesOf(steps), putOut(steps, weights)];
    const lstm = { weights, activation: 'linear' } as const;
    const { input, forget, output } = probeGates(lstm, steps.map(rowOf), 0);
    const changed = steps.map((step, i) =>
      i + 1 === change.at ? { ...step, x2: change.x2 } : step,
    );
    return {
      trace: [...memories, ...outputs],
      memories,
      outputs,
      memoryAt: memories[at - 1] ?? NaN,
      outputAt: outputs[at - 1] ?? NaN,
      gates: [...input, ...forget, ...output],
      changedMemories: memoriesOf(changed),
    };
  },
} satisfies EngineOracle<GateFacts>;
