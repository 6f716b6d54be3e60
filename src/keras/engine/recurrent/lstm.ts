import type * as tf from '@tensorflow/tfjs-core';
import { runKernelForAll } from '../gradients/run-kernel.js';
import { firstState, prepare, recurrentAttributes, tidily } from './prepare.js';
import type { LstmInputs, RecurrentOutputs } from './types.js';

/**
 * A whole LSTM by one kernel (tanh, and a sigmoid or hard sigmoid for the gates), with gradients of first order for x, kernels, bias and initial states.
 * Undefined where the engine has none: the caller then composes it of operations.
 */
export function runLstm(inputs: LstmInputs): RecurrentOutputs | undefined {
  return tidily(() => {
    const prepared = prepare('LstmSequence', inputs, inputs.bias);
    if (prepared === undefined) return undefined;
    const [outputs, h, c] = runKernelForAll(
      'LstmSequence',
      { ...prepared, h: firstState(inputs, 0), c: firstState(inputs, 1) },
      { ...recurrentAttributes(inputs), hard: inputs.recurrentActivation === 'hard_sigmoid' },
    );
    return outputs && h && c && { outputs, states: [h as tf.Tensor2D, c as tf.Tensor2D] };
  });
}
