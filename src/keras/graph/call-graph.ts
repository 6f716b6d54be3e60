import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../base/engine-tensor.js';
import { session, type Disposable } from '../base/session.js';
import { isKerasTensor, type KerasTensor, type Node } from './keras-tensor.js';
import { flatten, mapLeaves } from './nested.js';

/** What a program's `call` does with its tensors, noted once: the steps in their order. It is run again without the program. */
export class CallGraph implements Disposable {
  readonly outputs: unknown;
  readonly #inputs: readonly KerasTensor[];
  readonly #nodes: readonly Node[];
  readonly #constants: tf.Tensor[] = [];

  constructor(inputs: readonly KerasTensor[], nodes: readonly Node[], outputs: unknown) {
    this.#inputs = inputs;
    this.outputs = outputs;
    this.#nodes = nodes.map((node) => ({ ...node, args: this.#keepConstants(node.args) }));
    session().held.add(this);
  }

  /** Runs the steps on tensors in the place of the symbolic ones. */
  run(tensors: readonly tf.Tensor[]): unknown {
    const values = new Map<KerasTensor, unknown>();
    this.#inputs.forEach((input, index) => values.set(input, tensors[index]));
    const fill = (leaf: unknown): unknown =>
      isKerasTensor(leaf) ? (values.get(leaf) ?? null) : leaf;
    for (const { operation, args, outputs } of this.#nodes) {
      const positional = args.positional.map((each) => mapLeaves(each, fill));
      const keywords = mapLeaves(args.keywords, fill) as typeof args.keywords;
      const results = flatten(operation.call(positional, keywords));
      outputs.forEach((output, index) => values.set(output, results[index]));
    }
    return mapLeaves(this.outputs, fill);
  }

  dispose(): void {
    for (const tensor of this.#constants) tensor.dispose();
    this.#constants.length = 0;
    session().held.delete(this);
  }

  /** Tensors with numbers among the arguments stay what they were, whoever releases them. */
  #keepConstants({ positional, keywords }: Node['args']): Node['args'] {
    const keep = (leaf: unknown): unknown => {
      if (!isEngineTensor(leaf)) return leaf;
      const copy = tf.keep(tf.clone(leaf));
      this.#constants.push(copy);
      return copy;
    };
    return {
      positional: positional.map((each) => mapLeaves(each, keep)),
      keywords: mapLeaves(keywords, keep) as typeof keywords,
    };
  }
}
