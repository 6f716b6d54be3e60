import { jsonOption } from '../command.js';
import type { Options } from '../command.js';

/** What `generate` and `print` share. */
export const printOptions: Options = {
  lang: {
    type: 'text',
    choices: ['zh', 'en', 'both'],
    default: 'zh',
    describe: { zh: '试卷的语言', en: 'Language of the papers' },
  },
  sheet: {
    type: 'text',
    choices: ['a4', 'a3'],
    default: 'a4',
    describe: { zh: '纸张：A4，或 A3 双栏', en: 'Paper: A4, or A3 in two columns' },
  },
  workers: {
    type: 'whole number',
    range: [1, 64],
    describe: {
      zh: '并行线程数（默认按处理器）',
      en: 'Threads (by the number of processors if left out)',
    },
  },
  json: jsonOption,
};
