import type { LocalizedText } from '../../../util/localized-text.js';

/** One of the answers to a question that can be told apart in all variants. */
export interface ToldAnswer {
  /** Name in the statistics; only compared. */
  readonly id: string;
  /** The letter in the first variant; null where the answer has none. */
  readonly label: string | null;
  readonly text: LocalizedText;
  readonly isKey: boolean;
  /** Id of a misconception. */
  readonly mistake?: string | undefined;
}

/** What was answered to one question, in answers that all variants have in common. */
export interface ToldAnswers {
  readonly told: readonly ToldAnswer[];
  /** Ids of what each student chose: none for a blank, null where it is missing or could not be read. */
  readonly choices: readonly (readonly string[] | null)[];
}

/** The answer that agrees with the key, whatever it says in a variant. */
export const rightAnswer: ToldAnswer = {
  id: 'right',
  label: null,
  text: { zh: '正确答案', en: 'the right answer' },
  isKey: true,
};

/** Any answer that agrees neither with the key nor with a named misconception. */
export const otherAnswer: ToldAnswer = {
  id: 'other',
  label: null,
  text: { zh: '其他错误答案', en: 'another wrong answer' },
  isKey: false,
};

/** An answer that one named misconception gives. */
export const mistakenAnswer = (mistake: string): ToldAnswer => ({
  id: `mistake:${mistake}`,
  label: null,
  text: { zh: '由一种错误得出的答案', en: 'what a mistake gives' },
  isKey: false,
  mistake,
});
