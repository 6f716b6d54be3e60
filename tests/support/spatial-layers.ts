import type * as tf from '@tensorflow/tfjs-core';
import { construct } from '../../src/keras/base/construct.js';
import type { Arguments } from '../../src/keras/base/signature.js';
import { flatten } from '../../src/keras/graph/nested.js';
import type { Layer } from '../../src/keras/layers/base/layer.js';
import { layers } from '../../src/keras/layers/index.js';

/** Makes a layer as Python's call of the class does. */
export function makeLayer(
  className: string,
  positional: readonly unknown[],
  keywords: Arguments = {},
): Layer {
  const found = layers[className];
  if (found === undefined) throw new Error(`There is no layer ${className}.`);
  return construct(found, positional, keywords);
}

/** What a call gives, flat. */
export const callFlat = (layer: Layer, inputs: tf.Tensor): tf.Tensor[] =>
  flatten(layer.call([inputs])) as tf.Tensor[];

/** All numbers of a tensor, rounded. */
export const valuesOf = (tensor: tf.Tensor): number[] =>
  Array.from(tensor.dataSync(), (value) => Number(value.toFixed(5)) + 0);
