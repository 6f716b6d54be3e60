import type * as tf from '@tensorflow/tfjs-core';
import { deserialize } from '../base/construct.js';
import { valueError } from '../base/errors.js';
import { str } from '../base/repr.js';
import { reviveFunction } from '../base/unknown-name.js';
import { isSaved, serialize, type Configured } from '../base/serializable.js';
import type { Vertex } from '../graph/keras-tensor.js';
import { isDictionary } from '../graph/nested.js';
import type { Activation, SavedFunction } from './activation.js';
import { activations } from './index.js';
import { linear } from './linear.js';

/**
 * The activation that a name, a saved form, a layer or a function of a program stands for; null stands for the linear one.
 * @throws ValueError for anything else.
 */
export function getActivation(identifier: unknown): Activation {
  if (identifier === null || identifier === undefined) return linear;
  if (isActivation(identifier)) return identifier;
  const found = typeof identifier === 'string' ? byName(identifier) : fromObject(identifier);
  if (found !== undefined) return found;
  throw valueError(`Could not interpret activation function identifier: ${str(identifier)}`);
}

const byName = (name: string): Activation | undefined =>
  Object.hasOwn(activations, name) ? activations[name] : undefined;

function fromObject(identifier: unknown): Activation | undefined {
  if (isSavedFunction(identifier))
    return (
      byName(identifier.config) ?? getActivation(reviveFunction(identifier, identifier.config))
    );
  const object = isSaved(identifier) ? deserialize('layer', identifier) : identifier;
  if (isLayer(object)) return ofLayer(object);
  return typeof object === 'function' && !('className' in object)
    ? ofFunction(object as (x: tf.Tensor) => tf.Tensor)
    : undefined;
}

const isActivation = (value: unknown): value is Activation =>
  typeof value === 'object' && value !== null && 'run' in value && 'save' in value;

/** How Keras saves a function of its own outside a layer's configuration. */
const isSavedFunction = (value: unknown): value is SavedFunction =>
  isDictionary(value) && value.class_name === 'function' && typeof value.config === 'string';

const isLayer = (value: unknown): value is Vertex & Configured =>
  typeof value === 'object' && value !== null && 'call' in value && 'nodes' in value;

const ofLayer = (layer: Vertex & Configured): Activation => ({
  name: layer.name,
  parameters: [],
  layer,
  save: () => serialize(layer),
  run: (x) => layer.call([x]) as tf.Tensor,
});

/** A function that a program has made: what is saved names it only. */
const ofFunction = (compute: (x: tf.Tensor) => tf.Tensor): Activation => ({
  name: compute.name,
  parameters: [],
  written: compute,
  save: () => ({
    module: 'builtins',
    class_name: 'function',
    config: compute.name,
    registered_name: 'function',
  }),
  run: (x) => compute(x),
});
