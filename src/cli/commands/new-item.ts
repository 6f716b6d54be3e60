import { questionKinds } from '../../authoring/kinds.js';
import type { Command } from '../command.js';

interface Given {
  readonly file: string;
  readonly kind: (typeof questionKinds)[number];
  readonly topic: string;
  readonly id?: string;
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
  options: (yargs, t) =>
    yargs
      .positional('file', {
        type: 'string',
        demandOption: true,
        describe: t({
          zh: 'YAML 文件（新建，或在末尾追加）',
          en: 'YAML file: made, or added to at its end',
        }),
      })
      .option('kind', {
        choices: questionKinds,
        demandOption: true,
        describe: t({ zh: '题型', en: 'Kind of question' }),
      })
      .option('topic', {
        type: 'string',
        demandOption: true,
        describe: t({ zh: '知识点', en: 'Topic' }),
      })
      .option('id', {
        type: 'string',
        describe: t({
          zh: '题目的 id（默认由知识点编号）',
          en: 'Id of the item (topic and a number if left out)',
        }),
      }),
  async run(given: Given, terminal) {
    const { newItem } = await import('../new-item.js');
    return newItem(given, terminal);
  },
} satisfies Command<Given>;
