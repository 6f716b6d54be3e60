import type * as tf from '@tensorflow/tfjs-core';
import type { Arguments } from '../../base/signature.js';
import type { KerasTensor } from '../../graph/keras-tensor.js';
import type { Nested } from '../../graph/nested.js';
import type { Layer } from '../../layers/base/layer.js';
import { masksOf } from '../../layers/base/masks.js';

/** Calls the layers one after the other on tensors: for inputs of which no network can be made. */
export function applyInTurn(layers: readonly Layer[], args: Arguments): Nested<tf.Tensor> {
  let value = args.inputs;
  let { mask } = args;
  for (const layer of layers) {
    const takes = (name: string): boolean => layer.callParameters.some((one) => one.name === name);
    value = layer.call([value], {
      ...(takes('mask') ? { mask } : {}),
      ...(takes('training') && typeof args.training === 'boolean'
        ? { training: args.training }
        : {}),
    });
    mask = masksOf(value);
  }
  return value as Nested<tf.Tensor>;
}

/** The same by shape and type only. */
export function inferInTurn(layers: readonly Layer[], { inputs }: Arguments): Nested<KerasTensor> {
  let value = inputs;
  for (const layer of layers) value = layer.inferOutputs({ positional: [value], keywords: {} });
  return value as Nested<KerasTensor>;
}
