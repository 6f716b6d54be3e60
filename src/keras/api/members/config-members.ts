import { isConfigured } from '../../base/serializable.js';
import type { Arguments } from '../../base/signature.js';
import { argumentOf } from '../callback-arguments.js';
import { Layer } from '../../layers/base/layer.js';

/**
 * What Keras' objects keep of their arguments: `layer.units`, `callback.patience`; and a layer's weights and inner layers by
 * their names. Undefined where there is none.
 */
export function configMember(object: object, name: string): unknown {
  if (object instanceof Layer) return layerMember(object, name);
  const argument = argumentOf(object, name);
  if (argument !== undefined) return argument;
  return isConfigured(object) ? own(object.getConfig(), name) : undefined;
}

function layerMember(layer: Layer, name: string): unknown {
  const weight = layer.ownWeights.find((each) => each.name === name);
  if (weight !== undefined) return weight;
  const inner = innerNames[name];
  const part = inner === undefined ? undefined : own(layer as unknown as Arguments, inner);
  if (part !== undefined) return part;
  const configured = own(layer.getConfig(), name);
  // A weight that is not made yet is not there, although its initializer is.
  return configured;
}

/** Inner layers, by Python's names and ours. */
const innerNames: Readonly<Record<string, string>> = {
  activation: 'activation',
  backward_layer: 'backwardLayer',
  cell: 'cell',
  cells: 'cells',
  forward_layer: 'forwardLayer',
  layer: 'layer',
};

const own = (object: Arguments, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined;
