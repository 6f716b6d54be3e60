import type * as tf from '@tensorflow/tfjs-core';
import { runKernelForAll } from '../gradients/run-kernel.js';
import { firstState, prepare, recurrentAttributes, tidily } from './prepare.js';
import type { RecurrentOutputs, SimpleRnnInputs } from './types.js';

/** A whole simple recurrent network by one kernel, as `runLstm` does an LSTM. */
export function runSimpleRnn(inputs: SimpleRnnInputs): RecurrentOutputs | undefined {
  return tidily(() => {
    const prepared = prepare('SimpleRnnSequence', inputs, inputs.bias);
    if (prepared === undefined) return undefined;
    const [outputs, h] = runKernelForAll(
      'SimpleRnnSequence',
      { ...prepared, h: firstState(inputs, 0) },
      { ...recurrentAttributes(inputs), relu: inputs.activation === 'relu' },
    );
    return outputs && h && { outputs, states: [h as tf.Tensor2D] };
  });
}
