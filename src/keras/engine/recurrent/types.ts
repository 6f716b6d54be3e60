import type * as tf from '@tensorflow/tfjs-core';

/**
 * What the fast recurrent paths take, with Keras' names and orders. B samples, T steps, D features, U units, and G gates:
 * 4 in an LSTM (i, f, c, o), 3 in a GRU (z, r, h), 1 in a simple network.
 */
export interface RecurrentInputs {
  /** (B, T, D). */
  readonly x: tf.Tensor3D;
  /** (D, G·U). */
  readonly kernel: tf.Tensor2D;
  /** (U, G·U). */
  readonly recurrentKernel: tf.Tensor2D;
  /** (G·U); of a GRU with `resetAfter` (2, 3·U). */
  readonly bias?: tf.Tensor | undefined;
  /** The states before the first step, each (B, U); zeros if left out. */
  readonly initialStates?: readonly tf.Tensor2D[] | undefined;
  /** (B, T), true or not 0 where the step counts. A step that does not count keeps state and output. */
  readonly mask?: tf.Tensor2D | undefined;
  /** What the inputs are multiplied with at every step: one (B, D) for all gates, or one for each gate. */
  readonly inputDropout?: readonly tf.Tensor2D[] | undefined;
  /** What the last output is multiplied with before its product, one (B, U) for each gate. */
  readonly recurrentDropout?: readonly tf.Tensor2D[] | undefined;
  /** Starts with the last step; the outputs then are in the order of the steps taken, as Keras has them. */
  readonly goBackwards?: boolean | undefined;
  /** A step that does not count gives zeros instead of the output before it. */
  readonly zeroOutputForMask?: boolean | undefined;
  /** All outputs (B, T, U) instead of the last one (B, U). */
  readonly returnSequences?: boolean | undefined;
}

export interface LstmInputs extends RecurrentInputs {
  /** Of the gates; the states pass through tanh. `hard_sigmoid` is that of Keras 3: x / 6 + .5, between 0 and 1. */
  readonly recurrentActivation: 'sigmoid' | 'hard_sigmoid';
}

export interface GruInputs extends RecurrentInputs {
  readonly recurrentActivation: 'sigmoid' | 'hard_sigmoid';
  /** Whether the reset gate acts after the product with the recurrent kernel. */
  readonly resetAfter: boolean;
}

export interface SimpleRnnInputs extends RecurrentInputs {
  readonly activation: 'tanh' | 'relu';
}

/** What the fast recurrent paths give. They have gradients of first order only. */
export interface RecurrentOutputs {
  /** (B, T, U) with `returnSequences`, else the last output (B, U). */
  readonly outputs: tf.Tensor;
  /** After the last step: [h, c] of an LSTM, else [h]. */
  readonly states: readonly tf.Tensor2D[];
}
