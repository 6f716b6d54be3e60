import { typeError, valueError } from '../../base/errors.js';
import { Float, isNumber } from '../../base/float.js';
import { repr, writeShape } from '../../base/repr.js';

/** How many filters a program asks for. Keras finds out that 2.5 or None is no size only when it makes weights. */
export type Count = number | Float | null;

/** @throws ValueError naming the argument for 0 and less; TypeError for what is no number. */
export function readCount(value: unknown, name: string): Count {
  if (value === null || value === undefined) return null;
  const count = typeof value === 'boolean' ? Number(value) : value;
  if (!isNumber(count))
    throw typeError(
      `The argument \`${name}\` must be an integer. Received: ${name}=${repr(value)}`,
    );
  if (Number(count) <= 0)
    throw valueError(
      `Invalid value for argument \`${name}\`. Expected a strictly positive value. Received ${name}=${repr(value)}.`,
    );
  return count;
}

/** The sizes of a weight. @throws ValueError naming the layer if one of them is no whole number. */
export function weightShape(sizes: readonly Count[], layer: string): (number | null)[] {
  const wrong = sizes.find(
    (size) => size instanceof Float || !(Number.isInteger(size) || size === null),
  );
  if (wrong === undefined) return sizes.map((size) => (size === null ? null : Number(size)));
  throw valueError(
    `Cannot convert '${repr(sizes, 'tuple')}' to the shape of a weight of layer '${layer}'. ` +
      `Found invalid dimension '${repr(wrong)}' of type 'float'.`,
  );
}

/** The number of channels of a layer's inputs. @throws TypeError naming the layer if it is not known. */
export function knownChannels(
  channels: number | null,
  layer: string,
  shape: readonly (number | null)[],
): number {
  if (channels !== null) return channels;
  throw typeError(
    `The channel axis of the inputs of layer '${layer}' must be known. Received: input_shape=${writeShape(shape)}`,
  );
}
