import { centred, sum } from './numbers/vectors.js';
import type { Centred } from './numbers/vectors.js';

/** What a class scored. */
export interface ScoreTable {
  /** The most points that each item gives; 0 for an item that does not count. */
  readonly points: readonly number[];
  /** A row for each student, in points. `null` is missing: not given, unreadable, not yet marked. */
  readonly scores: readonly (readonly (number | null)[])[];
}

/** The scores of one item. */
export interface ItemScores {
  readonly points: number;
  /** As given. */
  readonly scores: readonly (number | null)[];
  /** A missing score is 0. */
  readonly counted: readonly number[];
  readonly item: Centred;
  /** The total without the item. */
  readonly rest: Centred;
}

/** A score table by columns, a missing score counting 0. */
export interface ClassScores {
  readonly students: number;
  readonly totals: readonly number[];
  readonly total: Centred;
  readonly items: readonly ItemScores[];
}

/**
 * Brings a table into the form that all figures are computed from.
 * @throws RangeError if a row has not one score for each item, or a number is not finite.
 */
export function classScores({ points, scores }: ScoreTable): ClassScores {
  checkShape(points, scores);
  const totals = scores.map((row) => sum(row.map((score) => score ?? 0)));
  const items = points.map((most, index): ItemScores => {
    const given = scores.map((row) => row[index] ?? null);
    const counted = given.map((score) => score ?? 0);
    const rest = totals.map((total, student) => total - (counted[student] ?? 0));
    return { points: most, scores: given, counted, item: centred(counted), rest: centred(rest) };
  });
  return { students: scores.length, totals, total: centred(totals), items };
}

function checkShape(points: readonly number[], scores: ScoreTable['scores']): void {
  for (const [student, row] of scores.entries())
    if (row.length !== points.length)
      throw new RangeError(`row ${student} has ${row.length} scores for ${points.length} items`);
  for (const row of [points, ...scores])
    if (row.some((value) => value !== null && !Number.isFinite(value)))
      throw new RangeError(`scores and points must be finite, got ${row.join(', ')}`);
}
