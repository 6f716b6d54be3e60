import { exactly } from '../../objective/decimal.js';
import { sum, writeFraction } from '../../objective/fraction.js';
import { exactMarks } from '../../results/exact-marks.js';
import type { CheckResult, Judgement } from './judgement.js';

/** The sum of marks: a broken check counts as nothing at least, as all its points at most. */
export function totalOf(
  checks: readonly Pick<CheckResult, 'marks' | 'points'>[],
): Pick<Judgement, 'marks' | 'isFinal'> {
  const total = (ofBroken: (points: number) => number): string =>
    writeFraction(
      sum(
        checks.map(({ marks, points }) =>
          marks === null ? exactly(ofBroken(points)) : exactMarks(marks),
        ),
      ),
    );
  return {
    marks: { least: total(() => 0), most: total((points) => points) },
    isFinal: checks.every(({ marks }) => marks !== null),
  };
}
