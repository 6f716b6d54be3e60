import type { QuestionKind } from '../../authoring/kinds.js';

/** What the selection knows of a bank item. */
export interface Candidate {
  readonly id: string;
  readonly topic: string;
  /** The kinds it can appear as: one for a written item, several for a generator. */
  readonly kinds: readonly QuestionKind[];
  readonly difficulty: number;
  /** Predicted minutes as a question of a kind. */
  readonly minutes: (kind: QuestionKind) => number;
  /** The generator's id, if its questions are generated. */
  readonly generator?: string;
  /** Whether the statement of a written true-or-false item holds. */
  readonly truth?: boolean;
  /** Items that may not stand beside it. */
  readonly enemies: readonly string[];
}

/** One of the places of a paper: an item chosen for a section. */
export interface Choice {
  readonly item: string;
  readonly section: number;
}

/** Says whether a topic is the one that a quota names, or lies below it: `cnn` covers `cnn.size`. */
export const coversTopic = (quota: string, topic: string): boolean =>
  topic === quota || topic.startsWith(`${quota}.`);
