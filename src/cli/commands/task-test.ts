import { jsonOption } from '../command.js';
import type { Command } from '../command.js';

interface Given {
  readonly tasks: readonly string[];
  readonly data?: string;
  readonly json: boolean;
}

/** Runs the examples of programming tasks. */
export default {
  usage: 'test [tasks..]',
  describe: {
    zh: '运行编程任务的样例，与作者写明的分数核对',
    en: 'Run the examples of programming tasks, and compare their marks with those expected',
  },
  examples: [
    ['task test mnist-cnn', { zh: '一个任务的全部样例', en: 'All examples of one task' }],
    ['task test', { zh: '所有任务的样例', en: 'Those of all tasks' }],
  ],
  words: {
    tasks: {
      type: 'text',
      several: true,
      describe: {
        zh: '任务的 id 或文件夹（默认全部）',
        en: 'Ids or folders of tasks; all if left out',
      },
    },
  },
  options: {
    data: {
      type: 'text',
      describe: { zh: '真实数据集所在的文件夹', en: 'Folder with real data sets' },
    },
    json: jsonOption,
  },
  async run(given: Given, terminal) {
    const { testTasks } = await import('../tasks/test-tasks.js');
    return testTasks(given, terminal);
  },
} satisfies Command<Given>;
