import type * as tf from '@tensorflow/tfjs-core';
import { construct } from '../../src/keras/base/construct.js';
import type { Arguments } from '../../src/keras/base/signature.js';
import { flatten } from '../../src/keras/graph/nested.js';
import type { Layer } from '../../src/keras/layers/base/layer.js';
import { layers } from '../../src/keras/layers/index.js';

/** Makes a layer as Python's call `Class(*positional, **keywords)` does. */
export function makeLayer(
  className: string,
  positional: readonly unknown[] = [],
  keywords: Arguments = {},
): Layer {
  const found = layers[className];
  if (found === undefined) throw new Error(`There is no layer ${className}.`);
  return construct(found, positional, keywords);
}

/** Calls a layer that gives one tensor. */
export const callLayer = (layer: Layer, inputs: unknown, keywords: Arguments = {}): tf.Tensor =>
  layer.call([inputs], keywords) as tf.Tensor;

/** What a call gives, flat. */
export const callFlat = (layer: Layer, inputs: tf.Tensor, keywords: Arguments = {}): tf.Tensor[] =>
  flatten(layer.call([inputs], keywords)) as tf.Tensor[];

/** All numbers of a tensor, rounded as the oracle prints them. */
export const valuesOf = (tensor: tf.Tensor, digits = 5): number[] =>
  Array.from(tensor.dataSync(), (value) => Number(value.toFixed(digits)) + 0);
