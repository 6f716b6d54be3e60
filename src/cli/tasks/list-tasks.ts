import { readExamples } from '../../grading/code/tasks/read-examples.js';
import type { Task } from '../../grading/code/tasks/task.js';
import { say, type Terminal } from '../terminal/terminal.js';
import { givenTasks, type GivenTask } from './given-tasks.js';

/** Prints the tasks that there are: title, kind, points, checks and examples. */
export function listTasks({ json }: { readonly json: boolean }, terminal: Terminal): number {
  const all = givenTasks([]);
  const listed = all.flatMap(summary);
  if (json) terminal.print(JSON.stringify(listed, null, 2));
  else for (const task of listed) terminal.print(line(task, terminal));
  const wrong = all.length - listed.length;
  if (wrong > 0)
    terminal.tell(
      say(terminal, {
        zh: `另有 ${wrong} 个任务有错，未列出：gradpaper task lint`,
        en: `${wrong} tasks with errors are not listed: gradpaper task lint`,
      }),
    );
  return 0;
}

interface Summary extends Pick<Task, 'id' | 'title' | 'kind' | 'data'> {
  readonly points: number;
  readonly checks: readonly string[];
  readonly hidden: number;
  readonly examples: number;
  readonly folder: string;
}

function summary({ loaded, shown: folder }: GivenTask): Summary[] {
  if (loaded === undefined) return [];
  const { id, title, kind, data, checks } = loaded.task;
  return [
    {
      id,
      title,
      kind,
      data,
      points: checks.reduce((sum, { points }) => sum + points, 0),
      checks: checks.map((check) => check.id),
      hidden: checks.filter(({ visible }) => !visible).length,
      examples: readExamples(loaded.task, loaded.folder, folder).examples.length,
      folder,
    },
  ];
}

const line = (task: Summary, terminal: Terminal): string =>
  `${task.id.padEnd(28)}${say(terminal, {
    zh: `${task.points} 分  ${task.checks.length} 项检查（隐藏 ${task.hidden}）  ${task.examples} 个样例  ${task.title.zh}`,
    en: `${task.points} points, ${task.checks.length} checks (${task.hidden} hidden), ${task.examples} examples  ${task.title.en}`,
  })}`;
