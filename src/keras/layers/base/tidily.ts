import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../../base/engine-tensor.js';
import type { Nested } from '../../graph/nested.js';
import { flatten } from '../../graph/nested.js';
import { maskOf } from './masks.js';

interface HasLosses {
  readonly callLosses: readonly tf.Scalar[];
}

/** Runs a layer's computation and releases all of its tensors but the outputs, their masks, and the penalties found. */
export function computeTidily(
  layer: HasLosses,
  compute: () => Nested<tf.Tensor>,
): Nested<tf.Tensor> {
  let outputs: Nested<tf.Tensor> | undefined;
  tf.tidy(() => {
    const made = compute();
    outputs = made;
    const leaves = flatten(made).filter(isEngineTensor);
    const masks = leaves.map(maskOf).filter(isEngineTensor);
    return [...leaves, ...masks, ...layer.callLosses];
  });
  if (outputs === undefined) throw new Error('The computation gave nothing.');
  return outputs;
}
