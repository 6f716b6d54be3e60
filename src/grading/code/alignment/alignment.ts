import type { GraphNode } from '../../../keras/inspect/evidence.js';

/** The least-cost matching of a submission's layers with a reference's: a missing layer costs one layer, not all after it. */
export interface Alignment {
  readonly pairs: readonly AlignedPair[];
  /** From 0: the same networks. */
  readonly cost: number;
}

/** Two layers that stand for each other; null on one side: missing, or too much. In the order of the network. */
export interface AlignedPair {
  readonly reference: GraphNode | null;
  readonly submission: GraphNode | null;
  /** Names of arguments that differ, where both are of the same kind. */
  readonly differing: readonly string[];
}
