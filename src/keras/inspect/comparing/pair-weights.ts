import type { Variable } from '../../base/variable.js';
import type { Model } from '../../models/model.js';
import type { CanonicalGraph } from '../graph/canonical-graph.js';

/** A weight of the reference, and that of the program's model in its place. */
export interface WeightPair {
  readonly reference: Variable;
  readonly own: Variable;
}

/** A model with its network. */
export interface Laid {
  readonly model: Model;
  readonly network: CanonicalGraph;
}

/**
 * Finds for each weight of the reference that of the program's model: by the canonical order of the networks, else by the order
 * in which the models list them, else by their shapes. Null where the two do not have weights of the same shapes.
 */
export function pairWeights(reference: Laid, own: Laid): readonly WeightPair[] | null {
  const wanted = reference.network.variables.flat();
  return (
    inOrder(wanted, own.network.variables.flat()) ??
    inOrder(reference.model.weights, own.model.weights) ??
    byShape(wanted, own.model.weights)
  );
}

const shapeOf = ({ shape }: Variable): string => shape.join();

function inOrder(
  wanted: readonly Variable[],
  given: readonly Variable[],
): readonly WeightPair[] | null {
  if (wanted.length !== given.length) return null;
  const pairs = wanted.flatMap((reference, index) => {
    const own = given[index];
    return own === undefined || shapeOf(own) !== shapeOf(reference) ? [] : [{ reference, own }];
  });
  return pairs.length === wanted.length ? pairs : null;
}

/** The same shapes in another order; weights of one shape keep theirs. */
function byShape(
  wanted: readonly Variable[],
  given: readonly Variable[],
): readonly WeightPair[] | null {
  const sorted = (variables: readonly Variable[]): Variable[] =>
    [...variables].sort((one, other) =>
      shapeOf(one) < shapeOf(other) ? -1 : Number(shapeOf(one) > shapeOf(other)),
    );
  return inOrder(sorted(wanted), sorted(given));
}
