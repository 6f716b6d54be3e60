import * as tf from '@tensorflow/tfjs-core';
import type { GateFacts, GateStep } from '../../../../src/authoring/formulas/gate-trace.js';
import type { EngineOracle } from '../../../support/engine-oracle/engine-oracle.js';
import { numbersIn } from '../../../support/engine-oracle/numbers.js';
import {
  fillLstm,
  probeGates,
  zeros,
  type CellWeights,
} from '../../../support/engine-oracle/probe-lstm.js';
import { callLayer, makeLayer } from '../../../support/make-layer.js';

/** Steep gates, so that each is open or shut; the candidate is x1 itself (the activation is linear). */
const weights: CellWeights = {
  input: { inputs: [0, 100, 0], hidden: 0, bias: -50 },
  forget: { inputs: [0, 100, 0], hidden: 0, bias: 50 },
  candidate: { inputs: [1, 0, 0], hidden: 0, bias: 0 },
  output: { inputs: [0, 0, 100], hidden: 0, bias: -50 },
};

const rowOf = ({ x1, x2, x3 }: GateStep): number[] => [x1, x2, x3];

/** What the layer LSTM puts out at each step of each sequence. */
function putOut(sequences: readonly (readonly GateStep[])[]): number[][] {
  const layer = makeLayer('LSTM', [1], { activation: 'linear', return_sequences: true, ...zeros });
  layer.buildByHand([null, null, 3]);
  fillLstm(layer, weights);
  const outputs = callLayer(layer, tf.tensor3d(sequences.map((steps) => steps.map(rowOf))));
  return tf.unstack(outputs).map(numbersIn);
}

/** The same steps with the output gate always open: then the memory itself is put out. */
const seenThrough = (steps: readonly GateStep[]): GateStep[] =>
  steps.map((step) => ({ ...step, x3: 1 }));

export default {
  id: 'lstm-gate-trace',
  runs: 'the layer LSTM with steep gates on the sequence, and LSTMCell gate by gate',
  execute({ steps, at, change }) {
    const changed = steps.map((step, i) =>
      i + 1 === change.at ? { ...step, x2: change.x2 } : step,
    );
    const [outputs = [], memories = [], changedMemories = []] = putOut([
      steps,
      seenThrough(steps),
      seenThrough(changed),
    ]);
    const lstm = { weights, activation: 'linear' } as const;
    const { input, forget, output } = probeGates(lstm, steps.map(rowOf), 0);
    return {
      trace: [...memories, ...outputs],
      memories,
      outputs,
      memoryAt: memories[at - 1] ?? NaN,
      outputAt: outputs[at - 1] ?? NaN,
      gates: [...input, ...forget, ...output],
      changedMemories,
    };
  },
} satisfies EngineOracle<GateFacts>;
