import * as tf from '@tensorflow/tfjs-core';
import { runKernelForAll } from '../gradients/run-kernel.js';
import { firstState, prepare, recurrentAttributes, tidily } from './prepare.js';
import type { GruInputs, RecurrentOutputs } from './types.js';

/** A whole GRU by one kernel, as `runLstm` does an LSTM. */
export function runGru(inputs: GruInputs): RecurrentOutputs | undefined {
  return tidily(() => {
    const { bias, resetAfter } = inputs;
    const [ofInputs, ofStates] =
      bias !== undefined && resetAfter ? tf.unstack(bias) : [bias, undefined];
    const prepared = prepare('GruSequence', inputs, ofInputs);
    if (prepared === undefined) return undefined;
    const [outputs, h] = runKernelForAll(
      'GruSequence',
      { ...prepared, h: firstState(inputs, 0), bias: ofStates ?? tf.tensor1d([]) },
      {
        ...recurrentAttributes(inputs),
        hard: inputs.recurrentActivation === 'hard_sigmoid',
        resetAfter,
      },
    );
    return outputs && h && { outputs, states: [h as tf.Tensor2D] };
  });
}
