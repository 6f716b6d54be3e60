import type { Argv } from 'yargs';
import type { LocalizedText } from '../util/localized-text.js';

/** What `generate` and `print` share. */
export const printOptions = (yargs: Argv, t: (text: LocalizedText) => string): Argv =>
  yargs
    .option('lang', {
      choices: ['zh', 'en', 'both'] as const,
      default: 'zh',
      describe: t({ zh: '试卷的语言', en: 'Language of the papers' }),
    })
    .option('sheet', {
      choices: ['a4', 'a3'] as const,
      default: 'a4',
      describe: t({ zh: '纸张：A4，或 A3 双栏', en: 'Paper: A4, or A3 in two columns' }),
    })
    .option('workers', {
      type: 'number',
      describe: t({
        zh: '并行线程数（默认按处理器）',
        en: 'Threads (by the number of processors if left out)',
      }),
    })
    .option('json', {
      type: 'boolean',
      default: false,
      describe: t({ zh: '以 JSON 输出结果', en: 'Print the result as JSON' }),
    });
