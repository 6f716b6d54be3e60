import { centred, dot, mean, sum, variance } from './numbers/vectors.js';
import { alphaOf } from './reliability/alpha.js';
import { classScores } from './score-table.js';
import type { ScoreTable } from './score-table.js';

/** What changes when missing scores are left out in place of counting 0. */
export interface MissingScores {
  readonly missing: number;
  /** Students without a missing score. */
  readonly completeStudents: number;
  readonly alphaOfComplete: number | null;
  /** Alpha with each covariance from the students who have both scores, of the items that vary. */
  readonly alphaPairwise: number | null;
  /** Each student's points over the points of the items that are not missing. */
  readonly shareOfAnswered: readonly (number | null)[];
}

type Row = ScoreTable['scores'][number];

/** Counts missing scores and gives alpha without them (listwise and pairwise deletion: Little and Rubin 2002, chapter 3); `null` if none is missing. */
export function missingScores({ points, scores }: ScoreTable): MissingScores | null {
  const missing = sum(scores.map((row) => row.filter((score) => score === null).length));
  if (missing === 0) return null;
  const complete = scores.filter((row) => !row.includes(null));
  return {
    missing,
    completeStudents: complete.length,
    alphaOfComplete: alphaOf(classScores({ points, scores: complete })),
    alphaPairwise: alphaPairwise(points.map((_, item) => scores.map((row) => row[item] ?? null))),
    shareOfAnswered: scores.map((row) => shareOfAnswered(row, points)),
  };
}

function shareOfAnswered(row: Row, points: readonly number[]): number | null {
  const most = sum(points.filter((_, item) => row[item] !== null));
  return most > 0 ? sum(row.map((score) => score ?? 0)) / most : null;
}

/** The scores of an item with its gaps marked. */
interface GappedItem {
  /** 1 where there is a score, 0 where it is missing. */
  readonly given: readonly number[];
  /** From the mean of the given scores; 0 where the score is missing. */
  readonly deviations: readonly number[];
  readonly variance: number;
}

/** k/(k-1) (1 - trace / sum) of the covariances; `null` where they do not add up to a variance, as they are of different students. */
function alphaPairwise(columns: readonly Row[]): number | null {
  const varying = columns.map(gappedItem).filter((item) => item.variance > 0);
  const k = varying.length;
  const own = sum(varying.map((item) => item.variance));
  const pairs = varying.flatMap((a, at) => varying.slice(at + 1).map((b) => covariance(a, b)));
  const known = pairs.filter((value) => value !== null);
  const total = own + 2 * sum(known);
  if (k < 2 || known.length < pairs.length || total <= 1e-12 * own) return null;
  return (k / (k - 1)) * (1 - own / total);
}

function gappedItem(column: Row): GappedItem {
  const present = column.filter((score) => score !== null);
  const scores = centred(present);
  const middle = mean(present) ?? 0;
  const varies = scores.squares > 0;
  return {
    given: column.map((score) => (score === null ? 0 : 1)),
    deviations: column.map((score) => (score === null || !varies ? 0 : score - middle)),
    variance: variance(scores) ?? 0,
  };
}

/** Of the students who have both scores, whose means are not those of all; `null` for fewer than two. */
function covariance(a: GappedItem, b: GappedItem): number | null {
  const n = dot(a.given, b.given);
  const correction = dot(a.deviations, b.given) * dot(a.given, b.deviations);
  return n < 2 ? null : (dot(a.deviations, b.deviations) - correction / n) / (n - 1);
}
