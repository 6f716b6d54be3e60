import { jsonOption } from '../command.js';
import type { Command } from '../command.js';

interface Given {
  readonly id: string;
  readonly json: boolean;
}

/** Writes the skeleton of a generator, its words and its test. */
export default {
  usage: 'generator <id>',
  describe: {
    zh: '新建生成器骨架（在 gradpaper 的源码中）',
    en: 'Write the skeleton of a generator (in a clone of gradpaper)',
  },
  examples: [
    [
      'new generator momentum-steps',
      { zh: '新建题目族 momentum-steps', en: 'The new family momentum-steps' },
    ],
  ],
  words: {
    id: {
      type: 'text',
      required: true,
      describe: {
        zh: '题目族的 id（小写字母与连字符）',
        en: 'Id of the family, kebab-case',
      },
    },
  },
  options: { json: jsonOption },
  async run(given: Given, terminal) {
    const { newGenerator } = await import('../course/new-generator.js');
    return newGenerator(given, terminal);
  },
} satisfies Command<Given>;
