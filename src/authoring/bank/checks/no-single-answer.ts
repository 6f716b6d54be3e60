import { placeOf } from '../entry.js';
import type { ItemCheck } from './check.js';

/** A single choice whose right options are none or several. */
export default {
  code: 'no-single-answer',
  severity: 'error',
  advice: {
    zh: '恰好给一个选项写 correct: true，或改用 kind: multiple。',
    en: 'Write "correct: true" on exactly one option, or use "kind: multiple".',
  },
  check(entry) {
    const { kind, options } = entry.draft;
    if (kind !== 'single' || !options) return [];
    const right = options.filter(({ correct }) => correct).length;
    if (right === 1) return [];
    const message = {
      zh: `单选题应恰有 1 个正确选项，现有 ${right} 个`,
      en: `a single choice needs exactly 1 right option, this one has ${right}`,
    };
    return [{ position: placeOf(entry, 'options'), message }];
  },
} satisfies ItemCheck;
