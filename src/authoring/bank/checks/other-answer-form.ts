import { placeOf } from '../entry.js';
import type { ItemCheck } from './check.js';

/** A wrong answer of another form than the key: no student's answer could ever be equal to it. */
export default {
  code: 'other-answer-form',
  severity: 'error',
  advice: {
    zh: '错误答案要与正确答案同一形式。',
    en: 'Write the wrong answer in the form of the key.',
  },
  check(entry) {
    const { kind, answer, wrong = [] } = entry.draft;
    if (kind !== 'numeric' || !answer) return [];
    return wrong.flatMap((given, index) => {
      if (given.answer.type === answer.type) return [];
      const message = {
        zh: `错误答案的形式是 ${given.answer.type}，正确答案的是 ${answer.type}`,
        en: `the wrong answer is a ${given.answer.type}, the key is a ${answer.type}`,
      };
      return [{ position: placeOf(entry, 'wrong', index, 'answer'), message }];
    });
  },
} satisfies ItemCheck;
