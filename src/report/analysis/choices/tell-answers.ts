import type { SlotAnswers } from '../slot-answers.js';
import { numberAnswers } from './number-answers.js';
import { optionAnswers } from './option-answers.js';
import type { ToldAnswers } from './told-answers.js';
import { truthAnswers } from './truth-answers.js';

/** What was answered to a question, where answers can be told apart; undefined for written questions and programs. */
export function tellAnswers(slot: SlotAnswers): ToldAnswers | undefined {
  switch (slot.question.kind) {
    case 'true-false':
      return truthAnswers(slot);
    case 'single':
    case 'multiple':
      return optionAnswers(slot);
    case 'numeric':
      return numberAnswers(slot);
    case 'short':
    case 'comprehensive':
    case 'code':
      return undefined;
  }
}
