import type { Topic } from '../../authoring/bank/bank.js';
import type { Misconception } from '../../misconceptions/misconception.js';
import type { Language, LocalizedText } from '../../util/localized-text.js';
import type { Card } from '../cards/card.js';
import type { ReviewStore } from '../progress/review.js';
import type { Face } from './face.js';

/** How the student is spoken to, and what the questions are explained with. */
export interface Setting {
  readonly face: Face;
  /** Of the program's words. */
  readonly language: Language;
  /** Of the questions. */
  readonly content: Language;
  readonly topics: readonly Topic[];
  readonly misconceptions: readonly Misconception[];
}

/** One sitting of a student. */
export interface Session extends Setting {
  readonly cards: readonly Card[];
  /** Programs that a student may write, by the topic that they practise. */
  readonly programs: readonly { readonly topic: string; readonly task: string }[];
  readonly store: ReviewStore;
  /** Equal seeds, logs and clocks give equal sessions. */
  readonly seed: string;
  /** How many questions. */
  readonly count: number;
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number;
  /** Whether reviews outlast the session. */
  readonly isSaved: boolean;
}

/** The words in the student's language. */
export const say = ({ language }: Pick<Setting, 'language'>, text: LocalizedText): string =>
  text[language];

/** The name of a topic; its id where the list does not have it. */
export const topicName = ({ topics }: Pick<Setting, 'topics'>, id: string): LocalizedText =>
  topics.find((topic) => topic.id === id)?.name ?? { zh: id, en: id };
