import { readTruth } from '../../../grading/objective/reading/read-truth.js';
import type { SlotAnswer, SlotAnswers } from '../slot-answers.js';
import { nothingChosen } from './nothing-chosen.js';
import { rightAnswer } from './told-answers.js';
import type { ToldAnswer, ToldAnswers } from './told-answers.js';

/**
 * Answers to a true-or-false question: true and false, or right and wrong where variants make different statements, of which some
 * are true and others are not.
 */
export function truthAnswers({ question, variants, answers }: SlotAnswers): ToldAnswers {
  const truths = variants.map(({ question: own }) => own.kind === 'true-false' && own.answer);
  const isFixed = truths.every((truth) => truth === truths[0]);
  const mistake = question.kind === 'true-false' ? question.mistake : undefined;
  return isFixed
    ? { told: trueAndFalse(truths[0] ?? true, mistake), choices: answers.map(truthOf) }
    : { told: [rightAnswer, wrongAnswer], choices: answers.map(rightOrWrong) };
}

const wrongAnswer: ToldAnswer = {
  id: 'wrong',
  label: null,
  text: { zh: '错误答案', en: 'the wrong answer' },
  isKey: false,
};

function trueAndFalse(key: boolean, mistake: string | undefined): ToldAnswer[] {
  const texts = [
    { truth: true, label: '√', text: { zh: '对', en: 'true' } },
    { truth: false, label: '×', text: { zh: '错', en: 'false' } },
  ];
  return texts.map(({ truth, label, text }) => ({
    id: String(truth),
    label,
    text,
    isKey: truth === key,
    mistake: truth === key ? undefined : mistake,
  }));
}

/** The result tells only whether the marks were earned, which a person may have decided: the answer itself is read again. */
function truthOf({ result }: SlotAnswer): readonly string[] | null {
  if (result === undefined) return null;
  const reading = readTruth(result.answer);
  switch (reading.kind) {
    case 'read':
      return [String(reading.value)];
    case 'blank':
      return nothingChosen(result);
    case 'unreadable':
      return null;
  }
}

function rightOrWrong(answer: SlotAnswer): readonly string[] | null {
  const key = answer.question.kind === 'true-false' && String(answer.question.answer);
  return truthOf(answer)?.map((truth) => (truth === key ? 'right' : 'wrong')) ?? null;
}
