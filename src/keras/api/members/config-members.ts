import { isConfigured } from '../../base/serializable.js';
import type { Arguments } from '../../base/signature.js';
import type { Activation } from '../../activations/activation.js';
import { argumentOf } from '../callback-arguments.js';
import { isSaved, type Saved } from '../../base/serializable.js';
import { reviveSaved } from '../revive-saved.js';
import { UnknownName } from '../../base/unknown-name.js';
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
  if (part !== undefined) return inner === 'activation' ? givenFor(part as Activation) : part;
  return revived(layer, name, own(knownConfig(layer), name));
}

/** What the program has given as an activation: its own function or layer, or one of Keras' functions. */
const givenFor = (activation: Activation): unknown =>
  activation.written ?? activation.layer ?? activation;

/** What the engine itself knows: a program's class keeps its own attributes in Python. */
const knownConfig = (layer: Layer): Arguments =>
  hasBaseConfig(layer) ? layer.baseConfig() : layer.getConfig();

const hasBaseConfig = (layer: object): layer is { baseConfig(): Arguments } =>
  'baseConfig' in layer && typeof layer.baseConfig === 'function';

const revivedParts = new WeakMap<object, Map<string, unknown>>();

/** An initializer, regularizer or the like that the configuration holds in its saved form: always the same object. */
function revived(layer: Layer, name: string, value: unknown): unknown {
  if (!isSaved(value)) return value;
  const parts = revivedParts.get(layer) ?? new Map<string, unknown>();
  revivedParts.set(layer, parts);
  if (!parts.has(name)) parts.set(name, revivedOrPlain(value));
  return parts.get(name);
}

/** Classes that the program has not registered are not made again from what they say of themselves. */
function revivedOrPlain(value: Saved): unknown {
  try {
    return reviveSaved(value);
  } catch (error) {
    if (error instanceof UnknownName) return value;
    throw error;
  }
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
