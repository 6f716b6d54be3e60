import * as tf from '@tensorflow/tfjs-core';
import type { Layer } from '../../../src/keras/layers/base/layer.js';
import { makeLayer } from '../make-layer.js';
import { numbersIn } from './numbers.js';

/** The weights of one gate or of the candidate: one for each input, that of the hidden state, and the bias. */
export interface GateWeights {
  readonly inputs: readonly number[];
  readonly hidden: number;
  readonly bias: number;
}

/** In the order in which Keras' kernels hold them. */
const gates = ['input', 'forget', 'candidate', 'output'] as const;

/** The weights of an LSTM with one unit. */
export type CellWeights = Readonly<Record<(typeof gates)[number], GateWeights>>;

export interface CellState {
  readonly hidden: number;
  readonly cell: number;
}

/** An LSTM with one unit, and its activation. */
export interface SmallLstm {
  readonly weights: CellWeights;
  readonly activation: 'tanh' | 'linear';
}

/** Weights that take no time to make. */
export const zeros = { kernel_initializer: 'zeros', recurrent_initializer: 'zeros' };

/** Puts the weights into a built LSTM or LSTMCell with one unit. */
export function fillLstm(layer: Layer, weights: CellWeights): void {
  const all = gates.map((gate) => weights[gate]);
  const features = all[0]?.inputs.length ?? 0;
  const kernel = Array.from({ length: features }, (_, feature) =>
    all.map(({ inputs }) => inputs[feature] ?? NaN),
  );
  const values = [kernel.flat(), all.map(({ hidden }) => hidden), all.map(({ bias }) => bias)];
  layer.weights.forEach((weight, index) => {
    weight.assignValues(values[index] ?? []);
  });
}

/** One step of the engine's LSTMCell, on each row of inputs from the same state. */
function stepFrom({ weights, activation }: SmallLstm, rows: readonly (readonly number[])[]) {
  const cell = makeLayer('LSTMCell', [1], { activation, ...zeros });
  const x = tf.tensor2d(rows.map((row) => [...row]));
  cell.buildByHand([...x.shape]);
  return (state: CellState, pinned: Partial<CellWeights> = {}) => {
    fillLstm(cell, { ...weights, ...pinned });
    const states = [tf.fill([rows.length, 1], state.hidden), tf.fill([rows.length, 1], state.cell)];
    const [, next] = cell.call([x, states]) as unknown as [tf.Tensor, [tf.Tensor, tf.Tensor]];
    return { hidden: numbersIn(next[0]), cell: numbersIn(next[1]) };
  };
}

/** The state after one step of the engine's LSTMCell. */
export function stepOf(lstm: SmallLstm, x: readonly number[], state: CellState): CellState {
  const { hidden, cell } = stepFrom(lstm, [x])(state);
  return { hidden: hidden[0] ?? NaN, cell: cell[0] ?? NaN };
}

/**
 * The gates and the candidate for each row of inputs. No layer tells them, so each is read off a step of the same cell whose
 * other gates are held open or shut by a bias: what is remembered or put out then is the one that is looked for.
 */
export function probeGates(
  lstm: SmallLstm,
  rows: readonly (readonly number[])[],
  hidden: number,
): Readonly<Record<keyof CellWeights, readonly number[]>> {
  /** What the activation makes 1 of. */
  const full = lstm.activation === 'tanh' ? 100 : 1;
  const held = (bias: number): GateWeights => ({
    inputs: (rows[0] ?? []).map(() => 0),
    hidden: 0,
    bias,
  });
  const [open, shut] = [held(100), held(-100)];
  const step = stepFrom(lstm, rows);
  return {
    forget: step({ hidden, cell: 1 }, { input: shut }).cell,
    input: step({ hidden, cell: 0 }, { candidate: held(full) }).cell,
    candidate: step({ hidden, cell: 0 }, { input: open }).cell,
    output: step({ hidden, cell: full }, { input: shut, forget: open }).hidden,
  };
}
