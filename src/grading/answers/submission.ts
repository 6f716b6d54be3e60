import type { Position, Problem } from '../../util/problem.js';
import type { PersonField } from './person-columns.js';

/** The column or key that an answer stands under. */
export interface AskedQuestion {
  /** As it is written, for messages. */
  readonly heading: string;
  /** The name of the column (see `columns.ts`), the same whatever variant the student sat. */
  readonly name?: string;
  /**
   * Where the heading holds a question's stem: the name of its column in each variant that has it, null where two questions have
   * this stem.
   */
  readonly byVariant?: ReadonlyMap<string, string | null>;
}

/** The name of the column in one variant. A stem goes before a number: it tells what the student really saw. */
export function nameInVariant(
  { name, byVariant }: AskedQuestion,
  variant: string,
): string | undefined {
  if (!byVariant) return name;
  const found = byVariant.get(variant);
  return found === null ? name : found;
}

/** An answer as it was found. */
export interface GivenAnswer {
  readonly asked: AskedQuestion;
  readonly text: string;
  readonly locate: () => Position;
}

/** What one row or entry of a file says, before it is known whose it is and what the student was asked. */
export interface Submission {
  readonly position: Position;
  /** As written; '' for what is not told. */
  readonly person: Readonly<Record<Exclude<PersonField, 'email'>, string>>;
  readonly locate: (field: PersonField) => Position;
  readonly answers: readonly GivenAnswer[];
  /** Options were ticked by their text, in an online form. */
  readonly hasOptionTexts: boolean;
}

/** What was read from one file. */
export interface Submissions {
  readonly submissions: readonly Submission[];
  /** Ids of rows that could not be taken: these students are not absent. */
  readonly refused: readonly string[];
  readonly problems: readonly Problem[];
}

/** A file of answers, or a list of students. */
export interface TextFile {
  /** The name to show. */
  readonly file: string;
  readonly text: string;
}
