import { toNumber } from '../../grading/objective/fraction.js';
import type { StudentResult } from '../../grading/results/result.js';
import { summariseTotals } from '../../statistics/summarise-totals.js';
import type { ClassMean } from './class-report.js';
import { exactMarks } from '../../grading/results/exact-marks.js';
import { figureOf } from './figure.js';

/** Mean and spread of each class (班级), by name; students whose class is not told come last. */
export function classMeans(students: readonly StudentResult[], points: number): ClassMean[] {
  const names = [...new Set(students.map((student) => student.class))].sort(byName);
  return names.map((name) => {
    const members = students.filter((student) => student.class === name);
    const { n, mean, sd } = summariseTotals(
      members.map(({ total }) => toNumber(exactMarks(total))),
    );
    return {
      name,
      n,
      pending: members.filter(({ pending }) => pending > 0).length,
      mean: figureOf(mean, n, 'no-students'),
      sd: figureOf(sd, n, 'few-students'),
      share: figureOf(mean === null || points <= 0 ? null : mean / points, n, 'no-points'),
    };
  });
}

/** By code unit, which no locale changes. */
function byName(a: string, b: string): number {
  if (a === '' || b === '') return a === '' ? 1 : -1;
  return a < b ? -1 : 1;
}
