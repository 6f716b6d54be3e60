import type { Variable } from '../base/variable.js';
import type { OptimizerVariables } from './optimizer-variables.js';

/** Two slots for each weight, made weight by weight as Keras does. */
export function makePairs(
  slots: OptimizerVariables,
  weights: readonly Variable[],
  [first, second]: readonly [string, string],
): readonly [readonly Variable[], readonly Variable[]] {
  const pairs = weights.map(
    (weight) => [slots.makeFor(weight, first), slots.makeFor(weight, second)] as const,
  );
  return [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
}

/** The slot of a weight. @throws Error if there is none, which is our fault. */
export function slotAt(slots: readonly Variable[], index: number): Variable {
  const slot = slots[index];
  if (slot === undefined) throw new Error('The optimizer is not built.');
  return slot;
}
