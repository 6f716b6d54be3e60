import type { Fraction } from '../../grading/objective/fraction.js';
import { exactMarks } from '../../grading/results/exact-marks.js';
import type { StudentResult } from '../../grading/results/result.js';
import { isFinal } from '../joined/joined-marks.js';
import type { Joining } from '../joined/joined-marks.js';

/**
 * The total that other systems may be told: that of the paper, or where the exam has weights paper and programs joined. Undefined
 * as long as it is not final.
 */
export function finalTotal(
  student: StudentResult,
  joining: Joining | undefined,
): Fraction | undefined {
  if (student.pending > 0) return undefined;
  if (!joining?.weights) return exactMarks(student.total);
  const { code, total } = joining.of(student);
  return code.status === 'graded' && total && isFinal(total) ? total.least : undefined;
}

/** What the final total is out of. */
export const pointsOfTotal = (points: number, joining: Joining | undefined): number =>
  joining?.weights ? joining.weights.paper + joining.weights.code : points;
