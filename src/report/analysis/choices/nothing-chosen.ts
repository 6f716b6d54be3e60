import type { QuestionResult } from '../../../grading/results/result.js';

/**
 * What is known of a student who wrote nothing down: no choice for a blank, or null if the answer is missing, as where a person
 * gave the marks from the paper.
 */
export const nothingChosen = ({ status }: QuestionResult): readonly string[] | null =>
  status === 'blank' || status === 'not-graded' ? [] : null;
