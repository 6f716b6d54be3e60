import { correlation, fisherInterval } from '../numbers/correlation.js';
import { normalDensity, normalQuantile } from '../numbers/distributions.js';
import { mean, standardDeviation } from '../numbers/vectors.js';
import { coefficientAlpha } from '../reliability/alpha.js';
import { isRightWrong } from '../reliability/kuder-richardson.js';
import { discrimination } from './discrimination.js';
import type { Interval } from '../numbers/correlation.js';
import type { ClassScores, ItemScores } from '../score-table.js';
import type { Discrimination } from './discrimination.js';
import type { ExtremeGroups } from './extreme-groups.js';

/** The figures of one item. One that is not defined is `null`. */
export interface ItemFigures {
  readonly n: number;
  /** Students whose score is not missing. */
  readonly answered: number;
  /** Mean over points, a missing score counting 0. */
  readonly facility: number | null;
  /** Mean over points of those who answered. */
  readonly facilityOfAnswered: number | null;
  /** In points. */
  readonly mean: number | null;
  readonly sd: number | null;
  /** Correlation with the total, the item included; for a right-or-wrong item the point-biserial. */
  readonly itemTotal: number | null;
  readonly itemTotalInterval: Interval | null;
  /** Correlation with the total without the item: the corrected point-biserial. */
  readonly itemRest: number | null;
  readonly itemRestInterval: Interval | null;
  /** What `itemTotal` would be if a normal variable stood behind a right-or-wrong item. */
  readonly biserialTotal: number | null;
  readonly biserialRest: number | null;
  /** Alpha of the other items. */
  readonly alphaIfDropped: number | null;
  readonly discrimination: Discrimination | null;
}

/**
 * Classical item analysis. Corrected item-total correlation: Henrysson 1963; its interval: Fisher 1921; alpha if dropped:
 * Cronbach 1951 over the other items.
 */
export function analyseItems(scores: ClassScores, groups: ExtremeGroups | null): ItemFigures[] {
  return scores.items.map((item) => {
    const n = scores.students;
    const itemTotal = correlation(item.item, scores.total);
    const itemRest = correlation(item.item, item.rest);
    return {
      ...level(item),
      itemTotal,
      itemTotalInterval: fisherInterval(itemTotal, n),
      itemRest,
      itemRestInterval: fisherInterval(itemRest, n),
      biserialTotal: biserial(itemTotal, item),
      biserialRest: biserial(itemRest, item),
      alphaIfDropped: alphaWithout(item, scores),
      discrimination: discrimination(item, groups),
    };
  });
}

type Level = Pick<
  ItemFigures,
  'n' | 'answered' | 'facility' | 'facilityOfAnswered' | 'mean' | 'sd'
>;

function level({ points, scores, counted, item }: ItemScores): Level {
  const answered = scores.filter((score) => score !== null);
  const share = (values: readonly number[]): number | null => {
    const average = mean(values);
    return average === null || points <= 0 ? null : average / points;
  };
  return {
    n: scores.length,
    answered: answered.length,
    facility: share(counted),
    facilityOfAnswered: share(answered),
    mean: mean(counted),
    sd: standardDeviation(item),
  };
}

/** r sqrt(pq) / density of the normal at the quantile of p (Pearson 1909; Lord and Novick 1968, section 15.5). */
function biserial(r: number | null, item: ItemScores): number | null {
  if (r === null || !isRightWrong(item)) return null;
  const p = (mean(item.counted) ?? 0) / item.points;
  return (r * Math.sqrt(p * (1 - p))) / normalDensity(normalQuantile(p));
}

const alphaWithout = (dropped: ItemScores, { items }: ClassScores): number | null =>
  coefficientAlpha(
    items.filter((item) => item !== dropped).map(({ item }) => item),
    dropped.rest,
  );
