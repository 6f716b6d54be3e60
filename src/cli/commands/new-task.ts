import { jsonOption } from '../command.js';
import type { Command } from '../command.js';

interface Given {
  readonly id: string;
  readonly kind: 'model' | 'function';
  readonly json: boolean;
}

/** Writes the skeleton of a programming task. */
export default {
  usage: 'task <id>',
  describe: {
    zh: '新建编程任务的骨架；填好文字后即可通过检查',
    en: 'Write the skeleton of a programming task; it lints once its texts are filled in',
  },
  examples: [
    [
      'new task my-network --kind model',
      { zh: '新建 reference-models/my-network', en: 'Makes reference-models/my-network' },
    ],
  ],
  words: {
    id: {
      type: 'text',
      required: true,
      describe: {
        zh: '任务的 id（小写字母、数字与连字符）',
        en: 'Id of the task: lower-case letters, digits and hyphens',
      },
    },
  },
  options: {
    kind: {
      type: 'text',
      choices: ['model', 'function'],
      required: true,
      describe: {
        zh: 'model：建立网络的程序；function：定义函数的程序',
        en: 'model: a program that builds a network; function: one that defines a function',
      },
    },
    json: jsonOption,
  },
  async run(given: Given, terminal) {
    const { newTask } = await import('../tasks/new-task.js');
    return newTask(given, terminal);
  },
} satisfies Command<Given>;
