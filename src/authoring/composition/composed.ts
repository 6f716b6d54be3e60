import { joinTexts } from '../../util/localized-text.js';
import type { LocalizedText } from '../../util/localized-text.js';
import type { Operation } from '../effort.js';
import { minutesOf } from '../effort.js';
import type { Case, Step } from '../generators/generator.js';
import type { QuestionContent } from '../question-content.js';

/** A question made from a drawn case, with the minutes that it asks of a student. */
export interface Composed {
  readonly content: QuestionContent;
  readonly effort: number;
}

/** Paragraphs of a stem. */
export const paragraphs = (...texts: readonly LocalizedText[]): LocalizedText =>
  joinTexts(texts, '\n\n');

/** The steps as a worked solution, one paragraph each. */
export const workedSolution = (steps: readonly Step[]): LocalizedText =>
  paragraphs(...steps.map(({ text }) => text));

/** The figure of a case, as an optional property. */
export const figureOf = ({ figure }: Case): { figure?: NonNullable<Case['figure']> } =>
  figure ? { figure } : {};

/** Minutes for a question: the stem is read once (500 Han characters a minute), then the operations are done. */
export const effortOf = (stem: LocalizedText, operations: readonly Operation[]): number =>
  stem.zh.length / 500 + minutesOf(operations);

/** Everything that a student does in some steps. */
export const workOf = (steps: readonly Step[]): Operation[] => steps.flatMap(({ work }) => work);

/** A text as a reader compares it: spaces, and how a formula is written, make no difference. */
export const asPrinted = (text: string): string => text.replace(/[\s$]|\\,/g, '');
