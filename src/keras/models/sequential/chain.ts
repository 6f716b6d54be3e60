import { KerasError } from '../../base/errors.js';
import { session } from '../../base/session.js';
import type { KerasTensor } from '../../graph/keras-tensor.js';
import { untraced } from '../../graph/tracing.js';
import type { Layer } from '../../layers/base/layer.js';
import type { InputLayer } from '../../layers/input-layer.js';
import { Functional } from '../functional/functional.js';

/** The layers of a stack, called one after the other on an entrance. */
export class Chain {
  readonly entrance: InputLayer;
  readonly outputs: unknown;
  /** Keras makes a functional model of every chain, which takes a name. */
  readonly #name = session().names.next('functional');
  #network: Functional | undefined;

  constructor(entrance: InputLayer, outputs: unknown) {
    this.entrance = entrance;
    this.outputs = outputs;
  }

  /** The chain as a functional model; made when it is first needed, as stacks may grow layer by layer. */
  get network(): Functional {
    const { entrance, outputs } = this;
    this.#network ??= untraced(
      () => new Functional({ inputs: entrance.output, outputs, name: this.#name }),
    );
    return this.#network;
  }
}

/** Calls each layer on what the one before gives. Undefined if the shape that a layer gives cannot be told beforehand. */
export function chainLayers(input: KerasTensor, layers: readonly Layer[]): unknown {
  let outputs: unknown = input;
  for (const layer of layers) {
    try {
      outputs = layer.call([outputs]);
    } catch (error) {
      if (error instanceof KerasError && error.kind === 'NotImplementedError') return undefined;
      throw error;
    }
  }
  return outputs;
}
