import type { ChoiceQuestion, Question } from '../../../exam/manifest/question-schema.js';
import type { SlotAnswer, SlotAnswers } from '../slot-answers.js';
import { nothingChosen } from './nothing-chosen.js';
import { mistakenAnswer, otherAnswer, rightAnswer } from './told-answers.js';
import type { ToldAnswer, ToldAnswers } from './told-answers.js';

type Option = ChoiceQuestion['options'][number];

/**
 * Answers to a choice. A written option is the same in every variant wherever it is printed. Drawn options have other numbers in
 * each variant: they are the right one, or what a misconception gives, unless all variants happen to have the same.
 */
export function optionAnswers({ question, variants, answers }: SlotAnswers): ToldAnswers {
  const drawn = variants.some(({ question: own }) => own.generator !== undefined);
  const fixed = !drawn || haveSameOptions(variants.map(({ question: own }) => own));
  const tell = fixed ? writtenOption : drawnOption;
  const all = optionsOf(question);
  const others = fixed ? [] : variants.flatMap(({ question: own }) => optionsOf(own));
  return {
    told: eachOnce([...all, ...others].map(tell)),
    choices: answers.map((answer) => ticksOf(answer, tell)),
  };
}

/** In printed order. */
const optionsOf = (question: Question): readonly Option[] =>
  'options' in question ? question.options : [];

function haveSameOptions(questions: readonly Question[]): boolean {
  const [first, ...others] = questions.map((question) =>
    [...optionsOf(question)].sort((a, b) => a.source - b.source),
  );
  return others.every(
    (options) =>
      options.length === first?.length &&
      options.every(({ text, correct }, index) => {
        const own = first[index];
        return own?.text.zh === text.zh && own.text.en === text.en && own.correct === correct;
      }),
  );
}

const writtenOption = ({ label, source, text, correct, mistake }: Option): ToldAnswer => ({
  id: String(source),
  label,
  text,
  isKey: correct,
  mistake,
});

function drawnOption({ correct, mistake }: Option): ToldAnswer {
  if (correct) return rightAnswer;
  return mistake === undefined ? otherAnswer : mistakenAnswer(mistake);
}

const eachOnce = (told: readonly ToldAnswer[]): ToldAnswer[] => [
  ...new Map(told.map((answer) => [answer.id, answer])).values(),
];

function ticksOf(
  { question, result }: SlotAnswer,
  tell: (option: Option) => ToldAnswer,
): readonly string[] | null {
  if (result === undefined) return null;
  if (result.answer.trim() === '') return nothingChosen(result);
  const ticked = result.ticked ?? null;
  if (ticked === null) return null;
  const options = optionsOf(question).filter(({ source }) => ticked.includes(source));
  return [...new Set(options.map((option) => tell(option).id))];
}
