import { placeOf } from '../entry.js';
import type { ItemCheck } from './check.js';

/** A multiple choice that is solved by ticking everything. */
export default {
  code: 'no-wrong-option',
  severity: 'error',
  advice: { zh: '加一个错误的选项。', en: 'Add an option that is wrong.' },
  check(entry) {
    const { kind, options } = entry.draft;
    if (kind !== 'multiple' || !options?.every(({ correct }) => correct)) return [];
    const message = {
      zh: `多选题的 ${options.length} 个选项全部正确`,
      en: `all ${options.length} options of this multiple choice are right`,
    };
    return [{ position: placeOf(entry, 'options'), message }];
  },
} satisfies ItemCheck;
