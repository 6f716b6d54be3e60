import { questionKinds } from '../../authoring/kinds.js';
import { jsonOption } from '../command.js';
import type { Command } from '../command.js';

interface Given {
  readonly file: string;
  readonly kind: (typeof questionKinds)[number];
  readonly topic: string;
  readonly id?: string;
  readonly json: boolean;
}

/** Writes the skeleton of a bank item. */
export default {
  usage: 'item <file>',
  describe: {
    zh: '新建题目骨架；填好文字后即可通过检查',
    en: 'Write the skeleton of an item; it lints once its texts are filled in',
  },
  examples: [
    [
      'new item question-bank/cnn/size-2.yaml --kind single --topic cnn.size',
      { zh: '一道单选题', en: 'A single-choice item' },
    ],
  ],
  words: {
    file: {
      type: 'text',
      required: true,
      describe: {
        zh: 'YAML 文件（新建，或在末尾追加）',
        en: 'YAML file: made, or added to at its end',
      },
    },
  },
  options: {
    kind: {
      type: 'text',
      choices: questionKinds,
      required: true,
      describe: { zh: '题型', en: 'Kind of question' },
    },
    topic: { type: 'text', required: true, describe: { zh: '知识点', en: 'Topic' } },
    id: {
      type: 'text',
      describe: {
        zh: '题目的 id（默认由知识点编号）',
        en: 'Id of the item (topic and a number if left out)',
      },
    },
    json: jsonOption,
  },
  async run(given: Given, terminal) {
    const { newItem } = await import('../course/new-item.js');
    return newItem(given, terminal);
  },
} satisfies Command<Given>;
