import { correlation, spearmanBrown } from '../numbers/correlation.js';
import { centred, sum } from '../numbers/vectors.js';
import type { ClassScores } from '../score-table.js';

/** What the halves of items at odd and at even places say. */
export interface SplitHalf {
  /** The correlation of the halves. */
  readonly correlation: number | null;
  /** The whole test's reliability if its halves are parallel. */
  readonly spearmanBrown: number | null;
  /** Guttman's lambda 4, which lets the halves differ in variance. */
  readonly lambda4: number;
}

/** The odd-even split (Spearman 1910, Brown 1910; lambda 4: Guttman 1945), of totals that vary. */
export function splitHalf({ items, total, students }: ClassScores): SplitHalf {
  const half = (first: number) =>
    centred(
      Array.from({ length: students }, (_, student) =>
        sum(items.flatMap(({ counted }, at) => (at % 2 === first ? (counted[student] ?? 0) : []))),
      ),
    );
  const [odd, even] = [half(0), half(1)];
  const r = correlation(odd, even);
  return {
    correlation: r,
    spearmanBrown: spearmanBrown(r),
    lambda4: 2 * (1 - (odd.squares + even.squares) / total.squares),
  };
}
