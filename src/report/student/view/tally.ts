import { exactly } from '../../../grading/objective/decimal.js';
import { add, sum } from '../../../grading/objective/fraction.js';
import type { Fraction } from '../../../grading/objective/fraction.js';
import type { QuestionResult } from '../../../grading/results/result.js';
import { marksSoFar } from '../../../grading/results/exact-marks.js';

/** Marks of some questions added up, exact. */
export interface Tally {
  readonly earned: Fraction;
  /** The most that they could have earned; questions that do not count are left out. */
  readonly points: Fraction;
  /** Points of answers that wait for a person, and how many answers these are: a part counts for itself. */
  readonly waiting: Fraction;
  readonly answersWaiting: number;
  readonly notCounted: number;
}

export function tally(results: readonly QuestionResult[]): Tally {
  const counted = results.filter(({ status }) => status !== 'not-graded');
  const waiting = counted.flatMap(waitingIn);
  return {
    earned: sum(counted.flatMap((result) => marksSoFar(result) ?? [])),
    points: sum(counted.map(({ points }) => exactly(points))),
    waiting: sum(waiting.map(exactly)),
    answersWaiting: waiting.length,
    notCounted: results.length - counted.length,
  };
}

/** The points of the answers of a question that wait for a person. */
function waitingIn({ status, points, parts }: QuestionResult): number[] {
  if (status !== 'pending') return [];
  const waiting = (parts ?? []).filter((part) => part.status === 'pending');
  return waiting.length === 0 ? [points] : waiting.map((part) => part.points);
}

/** The most that can still come out. */
export const highest = ({ earned, waiting }: Tally): Fraction => add(earned, waiting);
