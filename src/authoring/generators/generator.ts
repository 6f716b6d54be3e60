import type * as z from 'zod';
import type { LocalizedText } from '../../util/localized-text.js';
import type { Random } from '../../util/random.js';
import type { Answer } from '../answer.js';
import type { Operation } from '../effort.js';
import type { Figure } from '../figure.js';
import type { GeneratedKind } from '../kinds.js';

/** One step of the worked solution; in a short or comprehensive question it is a point of the rubric too. */
export interface Step {
  readonly text: LocalizedText;
  /** Weight among the marks of the question (or part); 0 for a remark that earns nothing. */
  readonly marks: number;
  /** What a student has to do in this step, for the estimate of effort. */
  readonly work: readonly Operation[];
}

/** A wrong answer, and the one misconception that leads to it. */
export interface Distractor {
  readonly answer: Answer;
  readonly mistake: string;
}

/** A named result of a case, such as `output`, `parameters` or `memory`. */
export type Quantity = number | readonly number[] | string | boolean;

/** All named results of a case: what `solve` computes, and what tests compute again by executing the case. */
export type Quantities = Readonly<Record<string, Quantity>>;

/** What a statement says, so that the key (and in tests the execution) can judge it. */
export interface Claim {
  /** The facts it speaks of: those of the case, or the same with a change ("if the stride were 1"). */
  readonly facts: unknown;
  /** Which result it speaks of. */
  readonly quantity: string;
  readonly relation?: 'equals' | 'less-than' | 'greater-than';
  /** The value that it claims; a number with `decimals` is claimed as rounded to so many places. */
  readonly says: Quantity;
  readonly decimals?: number;
}

/**
 * A sentence about the drawn case. Nobody writes down whether it is true: the key judges its claim. It names the
 * misconception of those who judge it wrongly, for the case that it is false.
 */
export interface Statement {
  readonly text: LocalizedText;
  readonly claim: Claim;
  readonly mistake?: string;
  /** The calculation that settles it, for the key. */
  readonly why: LocalizedText;
  /** What a student has to do to judge it. */
  readonly work: readonly Operation[];
}

/** One part of a comprehensive question. */
export interface CasePart {
  readonly ask: LocalizedText;
  readonly answer: Answer;
  /** Which result of `solve` the answer tells; tests hold the answer against the execution's. */
  readonly quantity: string;
  readonly steps: readonly Step[];
}

/** One case in words: what is given, what is asked, what is right, what goes wrong. */
export interface Case {
  /** The situation with its numbers, complete and self-contained. */
  readonly given: LocalizedText;
  /** The question about it, for single choice, numeric and short questions. */
  readonly ask: LocalizedText;
  readonly answer: Answer;
  /** Which result of `solve` the answer tells; tests hold the answer against the execution's. */
  readonly quantity: string;
  /** The worked solution. */
  readonly steps: readonly Step[];
  /** Wrong answers of the same form, best (most tempting) first; three that differ as printed are needed for a choice. */
  readonly distractors: readonly Distractor[];
  /**
   * For true-false and multiple choice. At most one statement about each result of each set of facts is printed, since two
   * would give each other away: a family that offers multiple choice needs five such subjects or more.
   */
  readonly statements?: readonly Statement[];
  /** For a comprehensive question. */
  readonly parts?: readonly CasePart[];
  readonly figure?: Figure;
}

/** How the result of one part of a comprehensive question follows from the results of earlier parts, right or wrong. */
export interface Carry {
  /** The earlier parts, counted from 0. */
  readonly from: readonly number[];
  /**
   * The result from the numbers of those parts, in that order; undefined if nothing sensible follows. From the right numbers comes the
   * key of the part, within its tolerance.
   */
  recompute(earlier: readonly (readonly number[])[]): Answer | undefined;
}

/** How one number of an answer with several follows from the numbers before it in the same answer. */
export interface CarryWithin {
  /** The next number; undefined if it does not follow from those before. */
  recompute(previous: readonly number[]): number | undefined;
}

/** How the key of one seed must always come out. */
export interface Example {
  readonly kind: GeneratedKind;
  /** The printed key: "26", "26×26×25", "true", "A, C". */
  readonly answer: string;
}

/**
 * A family of questions whose numbers differ from paper to paper. What every other file of this folder exports by
 * default. The three steps are apart so that tests can check `solve` (closed form) against an execution of the same facts.
 */
export interface Generator<
  Params = unknown,
  Facts = unknown,
  Solution extends Quantities = Quantities,
> {
  /** The name used in the question bank; equals the file name. */
  readonly id: string;
  /** The syllabus topic, unless the bank item names another. */
  readonly topic: string;
  /** What the family asks, for the person who chooses questions. */
  readonly title: LocalizedText;
  readonly kinds: readonly GeneratedKind[];
  /** What the bank may set, with defaults. */
  readonly params: z.ZodType<Params>;
  /**
   * Draws the numbers of one case. Returns undefined if these numbers are ugly for hand calculation or the case is
   * degenerate; the caller draws again, a bounded number of times.
   */
  draw(random: Random, params: Params, kind: GeneratedKind): Facts | undefined;
  /** Every named result of the case, by closed form. */
  solve(facts: Facts): Solution;
  /** The case in both languages, for a question of the given kind. */
  pose(facts: Facts, solution: Solution, kind: GeneratedKind): Case;
  /** How errors are carried forward through the parts of the comprehensive question: an entry for each part. */
  carry?(facts: Facts): readonly (Carry | undefined)[];
  /** The same within the answer of a part (counted from 0), or of the question as a whole, if that is a row of steps. */
  carryWithin?(facts: Facts, part?: number): CarryWithin | undefined;
  /** Keys as they must always come out, by seed: documentation and test in one. */
  readonly examples: Readonly<Record<string, Example>>;
}
