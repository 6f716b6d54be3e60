import { placeOf } from '../entry.js';
import type { ItemCheck } from './check.js';

/** A multiple choice with one right option: students of this course expect two or more. */
export default {
  code: 'one-right-option',
  severity: 'warning',
  advice: {
    zh: '再加一个正确的选项，或改用 kind: single。',
    en: 'Add another right option, or use "kind: single".',
  },
  check(entry) {
    const { kind, options } = entry.draft;
    if (kind !== 'multiple' || !options) return [];
    if (options.filter(({ correct }) => correct).length !== 1) return [];
    const message = {
      zh: '多选题只有 1 个正确选项',
      en: 'this multiple choice has only 1 right option',
    };
    return [{ position: placeOf(entry, 'options'), message }];
  },
} satisfies ItemCheck;
