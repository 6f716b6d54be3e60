import type { LocalizedText } from '../util/localized-text.js';
import type { Answer } from './answer.js';
import type { Figure } from './figure.js';

/** One option of a choice, in the order in which the author wrote it. */
export interface ContentOption {
  readonly text: LocalizedText;
  readonly correct: boolean;
  /** The misconception of a student who takes this wrong option. */
  readonly mistake?: string;
}

/** What must be said or computed to earn some marks. */
export interface RubricPoint {
  readonly marks: number;
  readonly say: LocalizedText;
  /** Ways of saying it, any of which will do: `…` stands between words that must all occur in one sentence. */
  readonly accept?: readonly LocalizedText[] | undefined;
  /** What contradicts it: whoever says so does not mean it. */
  readonly reject?: readonly LocalizedText[] | undefined;
  /** Numbers that must all occur. */
  readonly numbers?: readonly number[] | undefined;
}

/** One part of a comprehensive question. */
export interface ContentPart {
  readonly stem: LocalizedText;
  readonly answer?: Answer;
  readonly rubric: readonly RubricPoint[];
  readonly why: LocalizedText;
  /** Lines of room for the answer. */
  readonly space: number;
}

/** A wrong value of a numeric question and the misconception that yields it. */
export interface WrongValue {
  readonly answer: Answer;
  readonly mistake: string;
}

interface Common {
  readonly stem: LocalizedText;
  readonly figure?: Figure;
  /** The worked solution. */
  readonly why: LocalizedText;
}

/** A question before it stands on a paper: no number, no option letters, no points yet. */
export type QuestionContent =
  | (Common & { readonly kind: 'true-false'; readonly answer: boolean; readonly mistake?: string })
  | (Common & {
      readonly kind: 'single' | 'multiple';
      readonly options: readonly ContentOption[];
      /** False where the options have a natural order. */
      readonly shuffle: boolean;
    })
  | (Common & {
      readonly kind: 'numeric';
      readonly answer: Answer;
      readonly wrongValues: readonly WrongValue[];
    })
  | (Common & {
      readonly kind: 'short';
      readonly answer?: Answer;
      readonly rubric: readonly RubricPoint[];
      readonly space: number;
    })
  | (Common & { readonly kind: 'comprehensive'; readonly parts: readonly ContentPart[] })
  | (Common & { readonly kind: 'code'; readonly task: string });
