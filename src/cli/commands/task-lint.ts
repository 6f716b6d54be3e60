import { jsonOption } from '../command.js';
import type { Command } from '../command.js';

interface Given {
  readonly tasks: readonly string[];
  readonly 'without-running': boolean;
  readonly json: boolean;
}

/** Finds everything that is wrong with programming tasks. */
export default {
  usage: 'lint [tasks..]',
  describe: {
    zh: '检查编程任务，列出全部问题',
    en: 'Check programming tasks; list every problem',
  },
  examples: [
    ['task lint', { zh: '检查所有任务', en: 'Check all tasks' }],
    [
      'task lint mnist-cnn --without-running',
      { zh: '只看文件，不运行程序', en: 'Look at the files only, run no program' },
    ],
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
    'without-running': {
      type: 'flag',
      describe: {
        zh: '不运行参考程序和样例',
        en: 'Do not run references and examples',
      },
    },
    json: jsonOption,
  },
  async run(given: Given, terminal) {
    const { lintTasks } = await import('../tasks/lint-tasks.js');
    return lintTasks(given, terminal);
  },
} satisfies Command<Given>;
