import type { Command } from '../command.js';

interface Given {
  readonly path: string;
  readonly topic?: string;
  readonly kind?: string;
  readonly difficulty?: number;
  readonly json: boolean;
}

/** Lists the items of a bank. */
export default {
  usage: 'list [path]',
  describe: { zh: '列出题库中的题目', en: 'List the items of a bank' },
  examples: [
    [
      'bank list --topic cnn --kind single',
      { zh: '列出卷积网络的单选题', en: 'Single-choice items on CNNs' },
    ],
    [
      'bank list my-course --json',
      { zh: '以 JSON 列出自己的课程', en: 'Your own course, as JSON' },
    ],
  ],
  options: (yargs, t) =>
    yargs
      .positional('path', {
        type: 'string',
        default: '.',
        describe: t({ zh: '课程或题库文件夹', en: 'Folder of a course or a bank' }),
      })
      .option('topic', {
        type: 'string',
        describe: t({ zh: '知识点，或其开头', en: 'A topic, or the beginning of one' }),
      })
      .option('kind', { type: 'string', describe: t({ zh: '题型', en: 'Kind of question' }) })
      .option('difficulty', {
        type: 'number',
        describe: t({ zh: '难度 1–5', en: 'Difficulty, 1 to 5' }),
      })
      .option('json', {
        type: 'boolean',
        default: false,
        describe: t({ zh: '输出 JSON', en: 'Print JSON' }),
      }),
  async run(given: Given, terminal) {
    const { listBank } = await import('../list-bank.js');
    return listBank(given, terminal);
  },
} satisfies Command<Given>;
