import { shapeOf } from '../numbers/shape.js';
import { crossProduct, mean, standardDeviation, sum } from '../numbers/vectors.js';
import { alphaOf, errorOfMeasurement } from '../reliability/alpha.js';
import type { Centred } from '../numbers/vectors.js';
import type { ClassScores, ItemScores } from '../score-table.js';

/** What Moodle's quiz statistics say of one item, in percent. */
export interface MoodleItem {
  readonly facility: number | null;
  readonly sd: number | null;
  /** Share of the points. */
  readonly intendedWeight: number | null;
  /** Share of what the items add to the spread of the totals; `null` where an item works against them. */
  readonly effectiveWeight: number | null;
  /** 100 times the corrected item-total correlation, not a difference of groups. */
  readonly discriminationIndex: number | null;
  /** The covariance with the rest, over the largest that these scores and rests could have. */
  readonly discriminativeEfficiency: number | null;
}

/** What Moodle's quiz statistics say of the whole. */
export interface MoodleQuiz {
  readonly skewness: number | null;
  readonly kurtosis: number | null;
  /** 100 alpha. */
  readonly coefficientOfInternalConsistency: number | null;
  /** The standard error in percent of the standard deviation. */
  readonly errorRatio: number | null;
  /** In points. */
  readonly standardError: number | null;
}

export interface MoodleFigures {
  readonly items: readonly MoodleItem[];
  readonly quiz: MoodleQuiz;
}

/** Moodle's figures, so that a teacher who moves between the two finds the same (Moodle docs, Quiz statistics calculations); `null` for an empty class. */
export function moodleFigures(scores: ClassScores): MoodleFigures | null {
  if (scores.students === 0) return null;
  const { items, total } = scores;
  const allPoints = sum(items.map(({ points }) => points));
  const covariances = items.map(({ item }) => crossProduct(item, total));
  const roots = sum(covariances.map((value) => Math.sqrt(Math.max(0, value))));
  return {
    items: items.map((item, index) => ({
      ...shareOfPoints(item, scores.students),
      intendedWeight: allPoints > 0 ? (100 * item.points) / allPoints : null,
      effectiveWeight: effectiveWeight(covariances[index] ?? 0, roots),
      discriminationIndex: discriminationIndex(item),
      discriminativeEfficiency: efficiency(item),
    })),
    quiz: quizFigures(scores),
  };
}

function shareOfPoints({ points, counted, item }: ItemScores, students: number) {
  const percent = (value: number | null): number | null =>
    points > 0 && value !== null ? (100 * value) / points : null;
  return {
    facility: percent(mean(counted)),
    sd: students > 1 ? percent(standardDeviation(item)) : null,
  };
}

const effectiveWeight = (covariance: number, roots: number): number | null =>
  roots > 0 && covariance >= 0 ? (100 * Math.sqrt(covariance)) / roots : null;

/** Unlike a correlation elsewhere it is given for two students. */
function discriminationIndex({ item, rest }: ItemScores): number | null {
  const scale = Math.sqrt(item.squares) * Math.sqrt(rest.squares);
  return scale === 0 ? null : (100 * crossProduct(item, rest)) / scale;
}

function efficiency({ item, rest }: ItemScores): number | null {
  const largest = crossProduct(inOrder(item), inOrder(rest));
  return largest === 0 ? null : (100 * crossProduct(item, rest)) / largest;
}

const inOrder = ({ deviations, squares }: Centred): Centred => ({
  deviations: [...deviations].sort((a, b) => a - b),
  squares,
});

function quizFigures({ students, items, total }: ClassScores): MoodleQuiz {
  const alpha = students > 2 ? alphaOf({ items, total }) : null;
  const { sampleSkewness, sampleExcessKurtosis } = shapeOf(total);
  return {
    skewness: sampleSkewness,
    kurtosis: sampleExcessKurtosis,
    coefficientOfInternalConsistency: alpha === null ? null : 100 * alpha,
    errorRatio: alpha === null ? null : 100 * Math.sqrt(1 - alpha),
    standardError: alpha === null ? null : errorOfMeasurement(standardDeviation(total) ?? 0, alpha),
  };
}
