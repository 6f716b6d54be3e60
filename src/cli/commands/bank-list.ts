import { questionKinds } from '../../authoring/kinds.js';
import { jsonOption } from '../command.js';
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
  words: {
    path: {
      type: 'text',
      default: '.',
      describe: { zh: '课程或题库文件夹', en: 'Folder of a course or a bank' },
    },
  },
  options: {
    topic: {
      type: 'text',
      describe: { zh: '知识点，或其开头', en: 'A topic, or the beginning of one' },
    },
    kind: {
      type: 'text',
      choices: questionKinds,
      describe: { zh: '题型', en: 'Kind of question' },
    },
    difficulty: {
      type: 'whole number',
      range: [1, 5],
      describe: { zh: '难度 1–5', en: 'Difficulty, 1 to 5' },
    },
    json: jsonOption,
  },
  async run(given: Given, terminal) {
    const { listBank } = await import('../course/list-bank.js');
    return listBank(given, terminal);
  },
} satisfies Command<Given>;
