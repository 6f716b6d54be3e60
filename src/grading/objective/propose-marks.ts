import type { Part, Question } from '../../exam/manifest/question-schema.js';
import type { FollowUp } from './carried-key.js';
import type { NextNumber } from './each-following.js';
import { markSteps } from './mark-steps.js';
import type { MarkedStep, StepMark } from './mark-steps.js';

/** A question, or part of one, that is marked by a person and may have a result that can be compared. */
type Written = Extract<Question, { kind: 'short' | 'comprehensive' }>;

/** The parts of a written question that have a result, by the label of the part: '' for a short question as a whole. */
export function keyedParts(
  question: Written,
  followUps: ReadonlyMap<string, FollowUp> = new Map(),
  within: ReadonlyMap<string, NextNumber> = new Map(),
): MarkedStep[] {
  const parts: readonly Pick<Part, 'label' | 'points' | 'answer'>[] =
    question.kind === 'short' ? [{ label: '', ...question }] : question.parts;
  return parts.flatMap(({ label, points, answer }) => {
    if (!answer) return [];
    const followUp = followUps.get(label);
    const next = within.get(label);
    return [
      {
        id: label,
        points,
        key: answer,
        ...(followUp && { followUp }),
        ...(next && { within: next }),
      },
    ];
  });
}

/**
 * Proposes marks for the results that were typed in to a short or comprehensive question: all the points of a part if its result is
 * right, also from a wrong earlier result where a follow-up is known (see follow-ups.ts); otherwise none, and `each` says which numbers
 * are right or follow from wrong ones before them.
 * The working is not seen, so a person decides.
 */
export const proposeMarks = (
  question: Written,
  answers: ReadonlyMap<string, string>,
  followUps?: ReadonlyMap<string, FollowUp>,
  within?: ReadonlyMap<string, NextNumber>,
): StepMark[] => {
  const steps = keyedParts(question, followUps, within);
  return markSteps(
    steps,
    steps.map(({ id }) => answers.get(id) ?? ''),
  );
};
