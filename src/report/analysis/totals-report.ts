import { exactly } from '../../grading/objective/decimal.js';
import { compare, divide, fraction, multiply } from '../../grading/objective/fraction.js';
import type { Fraction } from '../../grading/objective/fraction.js';
import type { StudentResult } from '../../grading/results/result.js';
import type { TotalsSummary } from '../../statistics/summarise-totals.js';
import type { Bin, TotalsReport } from './class-report.js';
import { exactMarks } from '../../grading/results/exact-marks.js';
import { figureOf } from './figure.js';

/** The share of the points that passes: 60 of 100, as Chinese universities have it. */
const passShare = fraction(3, 5);

/** Where the totals of a class lie. Bins and pass mark are decided on the exact totals. */
export function totalsReport(
  summary: TotalsSummary,
  points: number,
  students: readonly StudentResult[],
): TotalsReport {
  const { n } = summary;
  const figure = (value: number | null) => figureOf(value, n, 'no-students');
  return {
    n,
    mean: figure(summary.mean),
    sd: figureOf(summary.sd, n, n === 0 ? 'no-students' : 'few-students'),
    min: figure(summary.min),
    q1: figure(summary.q1),
    median: figure(summary.median),
    q3: figure(summary.q3),
    max: figure(summary.max),
    bins: points > 0 ? binsOf(points, students) : [],
    pass: points > 0 ? passOf(points, students) : null,
  };
}

function binsOf(points: number, students: readonly StudentResult[]): Bin[] {
  const placed = students.map(({ total, pending }) => ({
    tenth: tenthOf(divide(exactMarks(total), exactly(points))),
    pending,
  }));
  return Array.from({ length: 10 }, (_, from) => {
    const inside = placed.filter(({ tenth }) => tenth === from);
    return {
      from,
      to: from + 1,
      n: inside.length,
      pending: inside.filter(({ pending }) => pending > 0).length,
    };
  });
}

/** The bin of a share: a total below zero lies in the first, full marks in the last. */
function tenthOf({ numerator, denominator }: Fraction): number {
  const tenth = Number((numerator * 10n) / denominator);
  return Math.max(0, Math.min(9, tenth));
}

function passOf(points: number, students: readonly StudentResult[]): TotalsReport['pass'] {
  const mark = multiply(exactly(points), passShare);
  const passed = students.filter(({ total }) => compare(exactMarks(total), mark) >= 0).length;
  return {
    passed,
    failed: students.length - passed,
    mark: Number(mark.numerator) / Number(mark.denominator),
  };
}
