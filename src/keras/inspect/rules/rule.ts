import type { GraphShape, Plain } from '../evidence.js';
import type { DraftStep } from '../graph/draft.js';

/**
 * One rule of the canonical form: the steps that say the same as this one, the first called on its inputs and each other on what
 * the one before gives; null where the rule has nothing to say.
 */
export type Rule = (
  step: DraftStep,
  inputs: readonly (GraphShape | null)[],
) => readonly DraftStep[] | null;

/** The same use as another kind with other arguments. */
export const as = (
  step: DraftStep,
  kind: string,
  given: Readonly<Record<string, Plain>>,
): DraftStep => ({ ...step, kind, arguments: given });

/** A shape without the batch, if all of it is known. */
export function knownInner(shape: GraphShape | null | undefined): readonly number[] | null {
  const inner = (shape ?? [null, null]).slice(1);
  const known = inner.filter((size) => size !== null);
  return known.length === inner.length ? known : null;
}
