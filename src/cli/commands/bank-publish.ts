import { jsonOption } from '../command.js';
import type { Command } from '../command.js';

interface Given {
  readonly path: string;
  readonly without: 'reserved';
  readonly out: string;
  readonly json: boolean;
}

/** Copies a bank without what students may not hold. */
export default {
  usage: 'publish [path]',
  describe: {
    zh: '复制题库，去掉保留题（reserved），供发给学生',
    en: 'Copy a bank without its reserved items, to be given to students',
  },
  examples: [
    [
      'bank publish --without reserved --out for-students/question-bank',
      { zh: '发给学生的题库', en: 'A bank that students may hold' },
    ],
  ],
  words: {
    path: {
      type: 'text',
      default: '.',
      describe: { zh: '课程或题库文件夹', en: 'Folder of a course or a bank' },
    },
  },
  options: {
    without: {
      type: 'text',
      choices: ['reserved'],
      required: true,
      describe: {
        zh: '去掉什么：reserved 为标有 reserved: true 的题目，连同一切提到它们之处',
        en: 'What is left out: reserved, the items marked reserved: true, and all that names them',
      },
    },
    out: {
      type: 'text',
      default: 'published/question-bank',
      describe: {
        zh: '输出文件夹：新的、空的，或先前发布的',
        en: 'Folder for the copy: a new or an empty one, or that of an earlier publication',
      },
    },
    json: jsonOption,
  },
  async run(given: Given, terminal) {
    const { publishBank } = await import('../course/publish-bank.js');
    return publishBank(given, terminal);
  },
} satisfies Command<Given>;
