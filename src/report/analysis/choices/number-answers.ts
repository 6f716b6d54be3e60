import type { SlotAnswer, SlotAnswers } from '../slot-answers.js';
import { nothingChosen } from './nothing-chosen.js';
import { mistakenAnswer, otherAnswer, rightAnswer } from './told-answers.js';
import type { ToldAnswers } from './told-answers.js';

/** Answers to a question whose answer is written down: the right one, what each misconception gives, and all others. */
export function numberAnswers({ variants, answers }: SlotAnswers): ToldAnswers {
  const mistakes = variants.flatMap(({ question }) =>
    question.kind === 'numeric' ? question.wrongValues.map(({ mistake }) => mistake) : [],
  );
  return {
    told: [rightAnswer, ...[...new Set(mistakes)].map(mistakenAnswer), otherAnswer],
    choices: answers.map((answer) => choiceOf(answer, mistakes)),
  };
}

/** An answer that several misconceptions give counts for the first of them only, so that choices exclude each other. */
function choiceOf({ result }: SlotAnswer, known: readonly string[]): readonly string[] | null {
  if (result === undefined) return null;
  if (result.answer.trim() === '') return nothingChosen(result);
  if (result.status === 'pending') return null;
  if (result.isRight) return [rightAnswer.id];
  const mistake = result.mistakes.find((id) => known.includes(id));
  return [mistake === undefined ? otherAnswer.id : mistakenAnswer(mistake).id];
}
