import type { Fraction } from '../../grading/objective/fraction.js';
import { printMarks } from '../../grading/objective/marks.js';

/** Marks as a number with at most two decimals; as a number, since a text that begins with a minus would be taken for a formula. */
export const markCell = (marks: Fraction): number => Number(printMarks(marks));
