import { writeShape, type Described } from '../base/repr.js';
import { session } from '../base/session.js';
import type { DType } from '../base/dtype.js';
import type { Shape } from '../base/shape.js';
import type { Arguments } from '../base/signature.js';

/** How an operation was called. */
export interface CallArguments {
  readonly positional: readonly unknown[];
  readonly keywords: Arguments;
}

/** What a network consists of: a layer, a model, or a function of tensors. */
export interface Vertex {
  readonly name: string;
  /** The class name that a summary and a saved model show. */
  readonly className: string;
  /** Its uses in networks, oldest first. */
  readonly nodes: Node[];
  /** Calls it as Python does: on symbolic tensors it becomes a node of a network, on tensors it computes. */
  call(positional: readonly unknown[], keywords?: Arguments): unknown;
  /** `get_config()`. */
  getConfig(): Arguments;
}

/** One use of an operation in a network: what it was called with, and what it gave. */
export interface Node {
  readonly operation: Vertex;
  readonly args: CallArguments;
  /** The symbolic tensors among the arguments, flat, in order. */
  readonly inputs: readonly KerasTensor[];
  /** What it gave, flat. */
  readonly outputs: readonly KerasTensor[];
}

/** Where a symbolic tensor comes from: the `index`-th output of a node. */
export interface History {
  readonly node: Node;
  readonly index: number;
}

/** A tensor that is known by shape and type only: what a network is built from. */
export class KerasTensor implements Described {
  readonly shape: Shape;
  readonly dtype: DType;
  readonly name: string;
  /** Set when a node has made it. */
  history: History | undefined;
  /** Which steps of it count; itself a symbolic tensor. */
  mask: KerasTensor | undefined;

  constructor(shape: Shape, dtype: DType = 'float32', name?: string) {
    this.shape = shape;
    this.dtype = dtype;
    this.name = name ?? nextName();
  }

  describe(): string {
    return `<KerasTensor shape=${writeShape(this.shape)}, dtype=${this.dtype}, sparse=False, ragged=False, name=${this.name}>`;
  }
}

const nextName = (): string => {
  const { tracing, names } = session();
  return tracing ? 'traced' : names.next('keras_tensor');
};

export const isKerasTensor = (value: unknown): value is KerasTensor => value instanceof KerasTensor;
