import type { Variable } from '../../base/variable.js';
import type { GraphShape, Plain } from '../evidence.js';

/** One use of a layer or operation while its graph is brought to the canonical form. */
export interface Draft extends DraftStep {
  readonly inputs: readonly Draft[];
}

/** A use without what it is called on: what the rules of the canonical form change. */
export interface DraftStep {
  readonly kind: string;
  readonly name: string;
  readonly arguments: Readonly<Record<string, Plain>>;
  readonly outputShape: GraphShape | null;
  /** Of the layer, in Keras' order: also where it is used again. */
  readonly variables: readonly Variable[];
  readonly trainable: boolean;
  readonly line: number | null;
}

/** A network as it was laid open. */
export interface DraftGraph {
  /** The entrances, in the model's order. */
  readonly inputs: readonly Draft[];
  /** In the model's order. */
  readonly outputs: readonly Draft[];
  /** All, each after those that it needs: also those that lead to no output. */
  readonly nodes: readonly Draft[];
  readonly isComplete: boolean;
}
