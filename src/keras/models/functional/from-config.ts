import { typeError, valueError } from '../../base/errors.js';
import { repr } from '../../base/repr.js';
import type { Saved } from '../../base/serializable.js';
import type { Arguments } from '../../base/signature.js';
import type { KerasTensor, Vertex } from '../../graph/keras-tensor.js';
import { isDictionary } from '../../graph/nested.js';
import { reviveArgument } from '../saving/saved-values.js';
import { reviveOperation } from '../saving/revive-operation.js';

/** A layer or operation as `get_config` of a functional model writes it. */
type SavedVertex = Saved & { readonly name: string; readonly inbound_nodes: readonly unknown[] };

/** Operations that were made, by the names in the configuration. */
type Made = Map<string, Vertex>;

/** A call that cannot be made yet, because another one has to come first. */
const notYet = Symbol('not yet');

/**
 * Makes the layers of a saved functional model anew and calls them as the saved one did. Gives the arguments of its constructor.
 * @throws TypeError for a configuration without layers; ValueError for one with loops, or with calls of layers that it does not have.
 */
export function functionalFromConfig(config: Arguments): Arguments {
  if (!Array.isArray(config.layers))
    throw typeError(
      `A functional model is made of its \`layers\`. Received: config=${repr(config)}`,
    );
  const saved = config.layers as readonly SavedVertex[];
  const made: Made = new Map();
  for (const vertex of saved) made.set(vertex.name, reviveOperation(vertex));
  callAll(saved, made);
  return {
    inputs: findEnds(config.input_layers, made),
    outputs: findEnds(config.output_layers, made),
    name: config.name ?? null,
    ...(config.trainable === undefined ? {} : { trainable: config.trainable }),
  };
}

/** Goes round as long as some call was possible: a layer may be called on what a later one gives. */
function callAll(saved: readonly SavedVertex[], made: Made): void {
  let waiting = saved.map(({ name, inbound_nodes: calls }) => ({ name, calls: [...calls] }));
  waiting = waiting.filter(({ calls }) => calls.length > 0);
  while (waiting.length > 0) {
    let progress = false;
    for (const { name, calls } of waiting)
      while (calls.length > 0 && callOnce(made.get(name), calls[0], made)) {
        calls.shift();
        progress = true;
      }
    waiting = waiting.filter(({ calls }) => calls.length > 0);
    if (!progress)
      throw valueError(
        'Invalid Functional model configuration. The graph of the Functional model either has loops or disconnected ' +
          `nodes. The following nodes failed to be resolved: ${repr(waiting.map(({ name }) => name))}`,
      );
  }
}

/** Whether the call could be made. */
function callOnce(operation: Vertex | undefined, call: unknown, made: Made): boolean {
  const find = (history: unknown): unknown => findTensor(history, made) ?? notYet;
  if (!isDictionary(call)) return callAsKeras2(operation, call, find);
  const positional = reviveArgument(call.args, find) as readonly unknown[];
  const keywords = reviveArgument(call.kwargs, find) as Arguments;
  if (holds(positional, notYet) || holds(keywords, notYet)) return false;
  operation?.call(positional, keywords);
  return true;
}

/** Keras 2 saved a call as a list of [layer, node, tensor, keywords]. */
function callAsKeras2(
  operation: Vertex | undefined,
  call: unknown,
  find: (history: unknown) => unknown,
): boolean {
  const tensors = (call as readonly (readonly unknown[])[]).map(find);
  if (tensors.includes(notYet)) return false;
  const keywords = (call as readonly (readonly unknown[])[])[0]?.[3];
  operation?.call(
    [tensors.length === 1 ? tensors[0] : tensors],
    isDictionary(keywords) ? keywords : {},
  );
  return true;
}

function holds(value: unknown, sought: unknown): boolean {
  if (Array.isArray(value)) return value.some((item) => holds(item, sought));
  return isDictionary(value)
    ? Object.values(value).some((item) => holds(item, sought))
    : value === sought;
}

/** @throws ValueError for a layer that the configuration does not have. */
function findTensor(history: unknown, made: Made): KerasTensor | undefined {
  const [name, node, index] = history as [string, number, number];
  const operation = made.get(name);
  if (operation === undefined) throw valueError(`Unknown layer: ${name}`);
  return operation.nodes[node]?.outputs[index];
}

/** The tensors at which the network begins or ends, in the structure of the configuration. */
function findEnds(places: unknown, made: Made): unknown {
  if (Array.isArray(places) && places.length === 3 && typeof places[0] === 'string') {
    const [name, node, index] = places as [string, number, number];
    // Where networks begin and end, the uses of functional models are counted from 1.
    const first = made.get(name)?.className === 'Functional' ? 1 : 0;
    const found = findTensor([name, node - first, index], made);
    if (found !== undefined) return found;
    throw valueError(
      `Invalid Functional model configuration: '${name}' has no output ${index} of its use ${node}.`,
    );
  }
  if (Array.isArray(places)) return places.map((place) => findEnds(place, made));
  return isDictionary(places)
    ? Object.fromEntries(Object.entries(places).map(([key, place]) => [key, findEnds(place, made)]))
    : places;
}
