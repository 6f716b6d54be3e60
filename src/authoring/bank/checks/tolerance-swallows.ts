import { wrongAnswer } from '../wrong-answer.js';
import { printAnswer } from '../../print-answer.js';
import { placeOf } from '../entry.js';
import { isAccepted } from './is-accepted.js';
import type { ItemCheck } from './check.js';

/** A wrong value so near to the key that it would be marked as right. */
export default {
  code: 'tolerance-swallows',
  severity: 'error',
  advice: {
    zh: '缩小 tolerance，或换一组数。',
    en: 'Make the tolerance smaller, or choose other numbers.',
  },
  check(entry) {
    const { kind, answer, wrong = [] } = entry.draft;
    if (kind !== 'numeric' || !answer) return [];
    return wrong.flatMap((given, index) => {
      if (!isAccepted(answer, given.answer)) return [];
      const [value, key] = [wrongAnswer(answer, given.answer), answer].map(printAnswer);
      const message = {
        zh: `错误答案 ${value?.zh} 在正确答案 ${key?.zh} 的误差范围之内`,
        en: `the wrong answer ${value?.en} lies within the tolerance of the key, ${key?.en}`,
      };
      return [{ position: placeOf(entry, 'wrong', index, 'answer'), message }];
    });
  },
} satisfies ItemCheck;
