import { valueError } from '../../base/errors.js';
import { str } from '../../base/repr.js';
import type { Saved } from '../../base/serializable.js';
import type { Arguments } from '../../base/signature.js';
import { isShape, type NestedShape } from '../../layers/base/shapes.js';
import { reviveOperation } from '../saving/revive-operation.js';

interface Stack {
  readonly inputs: unknown;
  add(layer: unknown): void;
  buildByHand(inputShape: NestedShape): void;
}

/**
 * Makes a stack of layers from its configuration. Whether the stack itself learns is not read: its layers say so.
 * @throws ValueError for a configuration of something else.
 */
export function sequentialFromConfig<Made extends Stack>(
  config: Arguments,
  make: (name: unknown) => Made,
): Made {
  if (!('name' in config) || !Array.isArray(config.layers))
    throw valueError(
      `A Sequential model configuration must be a dictionary containing the 'name' and 'layers' keys. Received: config=${str(config)}`,
    );
  const made = make(config.name);
  for (const layer of config.layers as readonly Saved[]) made.add(reviveOperation(layer));
  const shape = config.build_input_shape;
  if (made.inputs === undefined && isShape(shape) && shape.length > 0) made.buildByHand(shape);
  return made;
}
