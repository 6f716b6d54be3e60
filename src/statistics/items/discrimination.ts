import { dot, sum } from '../numbers/vectors.js';
import type { ItemScores } from '../score-table.js';
import type { ExtremeGroups, GroupWeights } from './extreme-groups.js';

/** The facility in the upper 27 % of the class less that in the lower, by each rule for ties. */
export interface Discrimination {
  /** Students in each group. */
  readonly size: number;
  readonly shared: number;
  readonly fileOrder: number;
  readonly wholeTies: number;
}

/** The upper-lower index D (Kelley 1939; Ebel 1965); `null` without groups or for an item of no points. */
export function discrimination(
  { points, counted }: ItemScores,
  groups: ExtremeGroups | null,
): Discrimination | null {
  if (groups === null || points <= 0) return null;
  const average = (weights: readonly number[]) => dot(weights, counted) / sum(weights);
  const index = ({ upper, lower }: GroupWeights) => (average(upper) - average(lower)) / points;
  return {
    size: groups.size,
    shared: index(groups.shared),
    fileOrder: index(groups.fileOrder),
    wholeTies: index(groups.wholeTies),
  };
}
