import { centred, mean, sum } from '../numbers/vectors.js';
import type { ClassScores, ItemScores } from '../score-table.js';

/** The two formulas with either variance of the totals. */
export interface KuderRichardson {
  /** With n, as the item variances pq have it; equals alpha where all items give equal points. */
  readonly varianceN: KuderRichardsonPair;
  /** With n - 1, as seen in textbooks; always higher. */
  readonly varianceNMinus1: KuderRichardsonPair;
}

export interface KuderRichardsonPair {
  readonly kr20: number;
  readonly kr21: number;
}

/** Whether an item gives all of its points or none to every student. */
export const isRightWrong = ({ points, counted }: ItemScores): boolean =>
  points > 0 && counted.every((score) => score === 0 || score === points);

/**
 * KR-20 and KR-21 (Kuder and Richardson 1937, formulas 20 and 21): items are brought to 0 and 1, items of no points left out.
 * `null` unless there are two items or more, all right or wrong, and the number of right answers varies.
 */
export function kuderRichardson({ items, students }: ClassScores): KuderRichardson | null {
  const used = items.filter(({ points }) => points > 0);
  if (used.length < 2 || !used.every(isRightWrong)) return null;
  const right = Array.from({ length: students }, (_, student) =>
    sum(used.map(({ counted, points }) => (counted[student] ?? 0) / points)),
  );
  const { squares } = centred(right);
  if (squares === 0) return null;
  const pair = (spread: number) => formulas(used, mean(right) ?? 0, spread);
  return { varianceN: pair(squares / students), varianceNMinus1: pair(squares / (students - 1)) };
}

function formulas(
  used: readonly ItemScores[],
  middle: number,
  spread: number,
): KuderRichardsonPair {
  const k = used.length;
  const own = sum(
    used.map(({ counted, points }) => {
      const p = (mean(counted) ?? 0) / points;
      return p * (1 - p);
    }),
  );
  return {
    kr20: (k / (k - 1)) * (1 - own / spread),
    kr21: (k / (k - 1)) * (1 - (middle * (k - middle)) / (k * spread)),
  };
}
