import type { Problem } from '../../util/problem.js';

/** One student's answers as they were handed in. */
export interface AnswerRow {
  /** Where the row stands in its file, for messages. */
  readonly line: number;
  readonly id: string;
  /** Empty where nobody told it. */
  readonly name: string;
  readonly class: string;
  /** The letter of the variant that the student sat: the exam has it. */
  readonly variant: string;
  /** What was written, by the name of the column (see `columns.ts`). Empty cells are left out. */
  readonly cells: Readonly<Record<string, string>>;
}

/** A student on the list who handed nothing in. */
export interface Absentee {
  readonly id: string;
  readonly name: string;
  readonly class: string;
}

/** The answers of a class, and everything that is wrong with the files that they were read from. */
export interface AnswerTable {
  /**
   * In the order of the files. Rows that cannot be marked are left out and reported: no id or a wrong one, a second row of one
   * student, no variant, an unknown one or two different ones, more cells than the head has.
   */
  readonly rows: readonly AnswerRow[];
  /** Those on the list of whom there is no row, not even one that was left out. */
  readonly absent: readonly Absentee[];
  readonly problems: readonly Problem[];
}
