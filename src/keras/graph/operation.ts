import type { Tensor } from '@tensorflow/tfjs-core';
import type { Arguments } from '../base/signature.js';
import { flatten, type Nested } from './nested.js';
import {
  isKerasTensor,
  type CallArguments,
  type KerasTensor,
  type Node,
  type Vertex,
} from './keras-tensor.js';
import { addNode, symbolicInputs } from './node.js';

/** Something that a network can contain: a layer, a model, or a function of tensors. */
export abstract class Operation implements Vertex {
  name: string;
  /** Its uses in networks, oldest first. */
  readonly nodes: Node[] = [];

  constructor(name: string) {
    this.name = name;
  }

  /** The class name that a summary and a saved model show. */
  abstract get className(): string;

  /** What the call gives, by shape and type. */
  abstract inferOutputs(args: CallArguments): Nested<KerasTensor>;

  /** The call itself, on tensors of the engine. */
  abstract compute(args: CallArguments): Nested<Tensor>;

  /** `get_config()`. */
  abstract getConfig(): Arguments;

  /** Calls it as Python does: on symbolic tensors it becomes a node of a network, on tensors it computes. */
  call(
    positional: readonly unknown[],
    keywords: Arguments = {},
  ): Nested<Tensor> | Nested<KerasTensor> {
    const args = { positional, keywords };
    return symbolicInputs(args).length > 0 ? this.callSymbolic(args) : this.compute(args);
  }

  /** Adds a node to the network. */
  protected callSymbolic(args: CallArguments): Nested<KerasTensor> {
    const outputs = this.inferOutputs(args);
    addNode(this, args, flatten(outputs).filter(isKerasTensor));
    return outputs;
  }
}
