import { placeOf } from '../entry.js';
import type { ItemCheck } from './check.js';

/** A misconception behind a right answer: either the key or the misconception stands in the wrong place. */
export default {
  code: 'mistake-on-right-option',
  severity: 'error',
  advice: {
    zh: '检查哪个选项正确；正确的选项不写 mistake。',
    en: 'Check which option is right; a right one has no "mistake".',
  },
  check(entry) {
    const options = entry.draft.options ?? [];
    return options.flatMap(({ correct, mistake }, index) => {
      if (!correct || mistake === undefined) return [];
      const message = {
        zh: `第 ${index + 1} 个选项是正确的，却写了错误概念“${mistake}”`,
        en: `option ${index + 1} is right, but names the misconception "${mistake}"`,
      };
      return [{ position: placeOf(entry, 'options', index, 'mistake'), message }];
    });
  },
} satisfies ItemCheck;
