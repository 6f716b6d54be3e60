import type { Options } from './command.js';

/** What every command takes, beside --help and --version. */
export const generalOptions: Options = {
  ui: {
    type: 'text',
    choices: ['zh', 'en'],
    describe: { zh: '界面语言', en: 'Language of messages' },
  },
  quiet: {
    type: 'flag',
    describe: {
      zh: '只显示问题（和 --json 的结果）',
      en: 'Show problems only, and what --json prints',
    },
  },
  debug: {
    type: 'flag',
    describe: { zh: '出错时显示细节', en: 'Show details of an error' },
  },
};
