import { placeOf } from '../entry.js';
import type { ItemCheck } from './check.js';

/** A multiple choice with nothing to choose. */
export default {
  code: 'no-right-option',
  severity: 'error',
  advice: {
    zh: '给正确的选项写 correct: true。',
    en: 'Write "correct: true" on the right options.',
  },
  check(entry) {
    const { kind, options } = entry.draft;
    if (kind !== 'multiple' || !options || options.some(({ correct }) => correct)) return [];
    const message = {
      zh: `多选题的 ${options.length} 个选项没有一个是正确的`,
      en: `none of the ${options.length} options of this multiple choice is right`,
    };
    return [{ position: placeOf(entry, 'options'), message }];
  },
} satisfies ItemCheck;
