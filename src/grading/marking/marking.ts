import type { Exam } from '../../exam/manifest/exam-schema.js';
import type { Question } from '../../exam/manifest/question-schema.js';
import type { ProgramMarksOfClass } from '../code/results/program-marks.js';
import type { FollowUp } from '../objective/carried-key.js';
import type { NextNumber } from '../objective/each-following.js';
import type { Proposal } from '../results/result.js';
import type { Overrides } from '../corrections/overrides.js';
import type { Decisions } from '../review/decisions.js';

/** What a class is marked by: the exam with its corrections, and what people decided. */
export interface Marking {
  /** The exam as it is to be marked; corrections have been applied to a copy. */
  readonly exam: Exam;
  /** Rules that a correction put in the place of the section's, by slot. */
  readonly rules: ReadonlyMap<string, string>;
  /** Slots that everybody gets full marks for. */
  readonly credited: ReadonlyMap<string, string>;
  readonly decisions: Decisions;
  readonly overrides: Overrides;
  /** What students' programs have earned; undefined where programs were not graded. */
  readonly programs?: ProgramMarksOfClass | undefined;
}

/** A marking at work, with what is worked out once for all students. */
export interface MarkingRun extends Marking {
  /** How errors in a written question are carried forward. */
  readonly carried: (question: WrittenQuestion) => CarriedErrors;
  /** Proposals for equal answers to one part are made once, whatever the student answered to other parts. */
  readonly proposals: Map<string, Proposal>;
}

/** A question that a person marks by a rubric. */
export type WrittenQuestion = Extract<Question, { kind: 'short' | 'comprehensive' }>;

export interface CarriedErrors {
  /** By the label of the part. */
  readonly followUps: ReadonlyMap<string, FollowUp>;
  readonly within: ReadonlyMap<string, NextNumber>;
}

/** The id of the scoring rule of a question. */
export const ruleIdOf = ({ exam, rules }: Marking, { slot, section }: Question): string =>
  rules.get(slot) ?? exam.sections[section]?.scoring ?? 'all-or-nothing';
