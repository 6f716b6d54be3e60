import { jsonOption } from '../command.js';
import type { Options } from '../command.js';

/** What commands share that write reports of a class. */
export const reportOptions: Options = {
  lang: {
    type: 'text',
    choices: ['zh', 'en'],
    describe: {
      zh: '报告的语言（默认与上次相同，第一次为 zh）',
      en: 'Language of the reports (that of the last marking, at first zh, if left out)',
    },
  },
  feedback: {
    type: 'text',
    choices: ['none', 'html', 'pdf', 'both'],
    default: 'none',
    describe: {
      zh: '给每名学生的报告',
      en: 'A report for each student',
    },
  },
  json: jsonOption,
};
