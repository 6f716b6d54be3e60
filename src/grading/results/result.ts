import type { LocalizedText } from '../../util/localized-text.js';

/**
 * What became of an answer.
 * - `marked`: read and judged, or marked by a person;
 * - `blank`: nothing was answered;
 * - `pending`: a person must look; until then it has no marks and counts 0 in statistics;
 * - `not-graded`: the rule does not grade this answer (a blank, in some systems).
 */
export type ResultStatus = 'marked' | 'blank' | 'pending' | 'not-graded';

/** What proposes or decides marks: the rule of the section, a person, or a line of overrides.yaml. */
export type Decider = 'rule' | 'person' | 'override';

/** One point of a rubric as the typed answer was compared with it. */
export interface PointProposal {
  /** Place in the rubric, from 0. */
  readonly point: number;
  readonly points: number;
  /** What is proposed: all marks of the point, or none. */
  readonly isEarned: boolean;
  /** Says that a person should look closely: near the wording but not sure, or said and contradicted. */
  readonly isUnsure: boolean;
  /** Where in the answer the evidence stands: from (included) and to (not included), in UTF-16 units. */
  readonly evidence: readonly (readonly [from: number, to: number])[];
  /** Why, for the person who reviews. */
  readonly why: LocalizedText;
}

/** Marks that are proposed for a written answer; nothing written is final without a person. */
export interface Proposal {
  /** Exact, as a fraction: `5/2`. */
  readonly marks: string;
  readonly rubric: readonly PointProposal[];
}

/** The result of something that has marks of its own: a question, or a part of one. */
interface Marks {
  /** The most that it can earn. */
  readonly points: number;
  readonly status: ResultStatus;
  /** Exact, as a fraction (`5/2`); null while it is pending, and where it is not graded. */
  readonly marks: string | null;
  readonly by: Decider;
  /** As it was handed in; '' for nothing. */
  readonly answer: string;
  /** As it was understood: "A, C", "26×26×25". */
  readonly read?: LocalizedText;
  readonly isRight: boolean;
  /** For an answer of several values, which of them are right. */
  readonly each?: readonly boolean[];
  /** Ids of the misconceptions that it shows. */
  readonly mistakes: readonly string[];
  /**
   * While it is pending, the program's reason for the marker, whatever `by` says. Afterwards a person's words: the comment of the
   * marker, or the reason that an override gives. Students see only those.
   */
  readonly why?: LocalizedText;
  readonly proposal?: Proposal;
  /** The result is wrong by the key, but follows from the student's own earlier wrong result, and earns its marks. */
  readonly isCarried?: boolean;
}

/** The result of one part of a comprehensive question. */
export interface PartResult extends Marks {
  /** As printed: `(1)`. */
  readonly label: string;
}

/** The result of one question. */
export interface QuestionResult extends Marks {
  /** Place in the exam, the same in every variant: `q7`. */
  readonly slot: string;
  /** Printed number in the student's variant. */
  readonly number: number;
  /** For a choice: the ticked options by their place in the bank (`source`); null if it could not be read. */
  readonly ticked?: readonly number[] | null;
  /** Of a comprehensive question. */
  readonly parts?: readonly PartResult[];
}

/** All that is known of one student: a line of results.jsonl. */
export interface StudentResult {
  readonly id: string;
  readonly name: string;
  readonly class: string;
  readonly variant: string;
  /** The exact sum of all marks so far, as a fraction. */
  readonly total: string;
  /** How many questions or parts wait for a person; the total is not final before there are none. */
  readonly pending: number;
  /** In the order of the slots: q1, q2, … */
  readonly questions: readonly QuestionResult[];
  /** The answers as they were handed in, so that they can be marked again. */
  readonly cells: Readonly<Record<string, string>>;
}
