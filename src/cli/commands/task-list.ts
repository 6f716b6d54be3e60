import { jsonOption } from '../command.js';
import type { Command } from '../command.js';

interface Given {
  readonly json: boolean;
}

/** Lists the programming tasks. */
export default {
  usage: 'list',
  describe: { zh: '列出编程任务', en: 'List the programming tasks' },
  examples: [['task list --json', { zh: '以 JSON 列出', en: 'As JSON' }]],
  options: { json: jsonOption },
  async run(given: Given, terminal) {
    const { listTasks } = await import('../tasks/list-tasks.js');
    return listTasks(given, terminal);
  },
} satisfies Command<Given>;
