import type { ModelEvidence } from '../../../keras/inspect/evidence.js';
import type { CheckContext } from '../checks/check.js';
import type { Difference } from './judgement.js';

/**
 * What is wrong with a program, without the misconceptions that it has not shown: one that was stopped before its network was
 * compiled, or trained, has not left out what would have come after.
 */
export function withoutNotReached(
  differences: readonly Difference[],
  { model, evidence }: Pick<CheckContext, 'model' | 'evidence'>,
): readonly Difference[] {
  if (evidence.end.kind === 'done') return differences;
  return differences.map((difference) =>
    isNotReached(difference, model) ? { ...difference, misconception: null } : difference,
  );
}

function isNotReached(difference: Difference, model: ModelEvidence | null): boolean {
  const { misconception } = difference;
  if (misconception === 'never-fitted' || misconception === 'never-compiled') return true;
  return model !== null && model.compile === null && isAfterLast(difference, model);
}

/** A layer that is missing is told of with the line of the layer before. */
const isAfterLast = ({ line, found }: Difference, { graph }: ModelEvidence): boolean =>
  found === null && line === (graph.nodes.findLast((node) => node.line !== null)?.line ?? null);
