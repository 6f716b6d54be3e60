import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../../base/engine-tensor.js';
import { logitsOf } from '../../base/logits.js';
import type { Nested } from '../../graph/nested.js';
import { flatten } from '../../graph/nested.js';
import { maskOf } from './masks.js';

interface HasLosses {
  readonly callLosses: readonly tf.Scalar[];
}

/**
 * Runs a layer's computation and releases all of its tensors but the outputs, their masks, and the penalties found. What
 * probabilities were computed from stays as well, where somebody around the call releases it in the end.
 */
export function computeTidily(
  layer: HasLosses,
  compute: () => Nested<tf.Tensor>,
): Nested<tf.Tensor> {
  let outputs: Nested<tf.Tensor> | undefined;
  const isTidied = tf.engine().state.scopeStack.length > 0;
  tf.tidy(() => {
    const made = compute();
    outputs = made;
    const leaves = flatten(made).filter(isEngineTensor);
    const masks = leaves.map(maskOf).filter(isEngineTensor);
    const logits = isTidied ? leaves.map(logitsOf).filter(isEngineTensor) : [];
    return [...leaves, ...masks, ...logits, ...layer.callLosses];
  });
  if (outputs === undefined) throw new Error('The computation gave nothing.');
  return outputs;
}
