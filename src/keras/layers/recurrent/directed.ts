import { construct } from '../../base/construct.js';
import { KerasError, typeError, valueError } from '../../base/errors.js';
import { repr, str } from '../../base/repr.js';
import { classOf } from '../../base/serializable.js';
import type { Arguments } from '../../base/signature.js';
import { Layer } from '../base/layer.js';

/** A layer that runs along sequences in one direction. */
export type DirectedLayer = Layer & {
  readonly goBackwards: boolean;
  readonly stateful: boolean;
  readonly returnSequences: boolean;
  readonly returnState: boolean;
  zeroOutputForMask?: boolean;
  resetState?(): void;
};

/** A fresh layer of the same configuration with some of it changed. @throws TypeError if its class does not know that. */
export function copyLayer(layer: Layer, changes: Arguments): DirectedLayer {
  try {
    const copy = construct(classOf(layer), [], { ...layer.getConfig(), ...changes });
    if (isDirected(copy)) return copy;
  } catch (error) {
    if (!(error instanceof KerasError)) throw error;
    throw noDirection(layer, error.message);
  }
  throw noDirection(layer, 'It has no direction.');
}

export const isDirected = (value: unknown): value is DirectedLayer =>
  value instanceof Layer && 'goBackwards' in value && 'returnSequences' in value;

const noDirection = (layer: Layer, reason: string): KerasError =>
  typeError(
    `The class '${layer.className}' could not be deserialized properly for a \`Bidirectional\` layer, which needs a ` +
      `recurrent \`layer\` with \`go_backwards\`. Received: layer=${str(layer)}. ${reason}`,
  );

/** @throws ValueError if the two layers cannot work together. */
export function checkDirections(forward: DirectedLayer, backward: DirectedLayer): void {
  if (forward.goBackwards === backward.goBackwards)
    throw valueError(
      'Forward layer and backward layer should have different `go_backwards` value. Received: ' +
        `forward_layer.go_backwards=${repr(forward.goBackwards)}, backward_layer.go_backwards=${repr(backward.goBackwards)}`,
    );
  const common = [
    ['stateful', forward.stateful, backward.stateful],
    ['return_sequences', forward.returnSequences, backward.returnSequences],
    ['return_state', forward.returnState, backward.returnState],
  ] as const;
  for (const [name, one, other] of common)
    if (one !== other)
      throw valueError(
        `Forward layer and backward layer are expected to have the same value for attribute "${name}", got ` +
          `"${repr(one)}" for forward layer and "${repr(other)}" for backward layer`,
      );
}
