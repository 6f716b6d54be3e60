import { jsonOption } from '../command.js';
import type { Command } from '../command.js';

interface Given {
  readonly task: string;
  readonly out: string;
  readonly json: boolean;
}

/** Writes what students may hold of a programming task. */
export default {
  usage: 'publish <task>',
  describe: {
    zh: '写出学生可以持有的部分：题目、起始程序、可见的检查项、参考网络的结构',
    en: 'Write what students may hold: statement, starter, visible checks, the captured reference',
  },
  examples: [
    [
      'task publish mnist-cnn --out for-students',
      { zh: '写到 for-students/mnist-cnn', en: 'Into for-students/mnist-cnn' },
    ],
  ],
  words: {
    task: {
      type: 'text',
      required: true,
      describe: { zh: '任务的 id 或文件夹', en: 'Id or folder of a task' },
    },
  },
  options: {
    out: {
      type: 'text',
      default: 'published/tasks',
      describe: {
        zh: '输出文件夹；其中以任务的 id 为名建一个文件夹',
        en: 'Folder for the copy; a folder named like the task is made in it',
      },
    },
    json: jsonOption,
  },
  async run(given: Given, terminal) {
    const { publishTask } = await import('../tasks/publish-task.js');
    return publishTask(given, terminal);
  },
} satisfies Command<Given>;
