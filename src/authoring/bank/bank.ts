import type { LocalizedText } from '../../util/localized-text.js';
import type { Position, Problem } from '../../util/problem.js';
import type { Generator } from '../generators/generator.js';
import type { GeneratedKind } from '../kinds.js';
import type { QuestionContent } from '../question-content.js';

/** A topic of the syllabus. */
export interface Topic {
  readonly id: string;
  readonly name: LocalizedText;
  /** Reported as examined: it needs questions in two kinds or more. */
  readonly examined: boolean;
}

/** What authors note about an item. None of it is printed on a paper. */
export interface ItemRemarks {
  readonly author?: string;
  /** Where the idea comes from. */
  readonly source?: string;
  readonly note?: LocalizedText;
  readonly tags: readonly string[];
}

interface CommonItem {
  readonly id: string;
  readonly topic: string;
  /** 1 (very easy) to 5 (very hard). */
  readonly difficulty: number;
  /** Kept out of what students get. */
  readonly reserved: boolean;
  /** Items that may not stand on the same paper. */
  readonly enemies: readonly string[];
  readonly remarks?: ItemRemarks;
  readonly position: Position;
}

/** An item whose question somebody wrote. */
export interface WrittenItem extends CommonItem {
  readonly source: 'written';
  readonly minutes: number;
  /** What it is worth by its author, for a question that is marked by a rubric; papers scale it. */
  readonly points?: number;
  readonly content: QuestionContent;
}

/** An item whose questions a generator makes, with these parameters. */
export interface GeneratedItem extends CommonItem {
  readonly source: 'generated';
  readonly kinds: readonly GeneratedKind[];
  readonly generator: Generator;
  readonly params: unknown;
  /** Predicted minutes; worked out from drawn questions where the author gives none. */
  readonly minutes?: number;
  /** What was worked out for each kind when the bank was compiled; it saves drawing those questions again. */
  readonly expected?: Readonly<Partial<Record<GeneratedKind, number>>>;
}

export type BankItem = WrittenItem | GeneratedItem;

/** A bank as it was read: all sound items, sorted by id, and everything that is wrong with the rest. */
export interface Bank {
  /** The folder (or the one file) as it was given, with forward slashes; positions begin with it. */
  readonly folder: string;
  readonly topics: readonly Topic[];
  readonly items: readonly BankItem[];
  readonly problems: readonly Problem[];
  /** SHA-256 of what the sound items and the names of the topics say, whatever files they stand in. */
  readonly hash: string;
}
