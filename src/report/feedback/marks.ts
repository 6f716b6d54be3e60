import { exactMarks } from '../../grading/results/exact-marks.js';
import { printMarks } from '../../grading/objective/marks.js';
import type { CheckFeedback, Feedback } from './feedback.js';

/** `7.5 / 10`, or `5–7.5 / 10` while a person has to look. */
export function totalOf({ marks, points }: Pick<Feedback, 'marks' | 'points'>): string {
  const [least, most] = [shown(marks.least), shown(marks.most)];
  return `${least === most ? least : `${least}–${most}`} / ${points}`;
}

/** `2 / 3`, or `? / 3` while a person has to look. */
export const marksOfCheck = ({ marks, points }: Pick<CheckFeedback, 'marks' | 'points'>): string =>
  `${marks === null ? '?' : shown(marks)} / ${points}`;

const shown = (marks: string): string => printMarks(exactMarks(marks));
