import type { Part, Question } from '../../exam/manifest/question-schema.js';
import type { FollowUp } from './carried-key.js';
import { markSteps } from './mark-steps.js';
import type { MarkedStep, StepMark } from './mark-steps.js';

/** A question, or part of one, that is marked by a person and may have a result that can be compared. */
type Written = Extract<Question, { kind: 'short' | 'comprehensive' }>;

/** The parts of a written question that have a result, by the label of the part: '' for a short question as a whole. */
export function keyedParts(
  question: Written,
  followUps: ReadonlyMap<string, FollowUp> = new Map(),
): MarkedStep[] {
  const parts: readonly Pick<Part, 'label' | 'points' | 'answer'>[] =
    question.kind === 'short' ? [{ label: '', ...question }] : question.parts;
  return parts.flatMap(({ label, points, answer }) => {
    const followUp = followUps.get(label);
    return answer ? [{ id: label, points, key: answer, ...(followUp && { followUp }) }] : [];
  });
}

/**
 * Proposes marks for the results that were typed in to a short or comprehensive question: all the points of a part if its result is
 * right, also from a wrong earlier result where a follow-up is known; otherwise none, and `each` says which numbers are right.
 * The working is not seen, so a person decides.
 */
export const proposeMarks = (
  question: Written,
  answers: ReadonlyMap<string, string>,
  followUps?: ReadonlyMap<string, FollowUp>,
): StepMark[] => {
  const steps = keyedParts(question, followUps);
  return markSteps(
    steps,
    steps.map(({ id }) => answers.get(id) ?? ''),
  );
};
