import { jsonOption } from '../command.js';
import type { Command } from '../command.js';

interface Given {
  readonly path: string;
  readonly json: boolean;
}

/** Finds everything that is wrong with a bank, its blueprints and templates. */
export default {
  usage: 'lint [path]',
  describe: {
    zh: '检查题库、蓝图和模板，列出全部问题',
    en: 'Check bank, blueprints and templates; list every problem',
  },
  examples: [
    [
      'bank lint',
      {
        zh: '检查当前课程（没有则检查自带的）',
        en: 'Check the course here, or else the one that comes along',
      },
    ],
    ['bank lint question-bank/cnn/size.yaml', { zh: '检查一个文件', en: 'Check one file' }],
  ],
  words: {
    path: {
      type: 'text',
      default: '.',
      describe: {
        zh: '课程、题库文件夹或 YAML 文件',
        en: 'Folder of a course or bank, or a YAML file',
      },
    },
  },
  options: { json: jsonOption },
  async run(given: Given, terminal) {
    const { lintBank } = await import('../course/lint-bank.js');
    return lintBank(given, terminal);
  },
} satisfies Command<Given>;
