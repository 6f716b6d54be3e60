import type { ListedStudent } from '../../grading/answers/student-list.js';

/** Gives students without a variant one: neighbours in the list get different ones in turn. */
export const inTurn = (
  students: readonly ListedStudent[],
  variants: readonly string[],
): ListedStudent[] =>
  students.map((student, index) => ({
    ...student,
    variant: student.variant || (variants[index % variants.length] ?? ''),
  }));
