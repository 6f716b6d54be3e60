import { formatProblem, hasErrors, type Problem } from '../../util/problem.js';
import { announce } from '../terminal/progress.js';
import { say, type Style, type Terminal } from '../terminal/terminal.js';
import { givenTasks, type GivenTask } from './given-tasks.js';
import { lintFiles } from './lint-files.js';
import { lintByRunning } from './lint-by-running.js';
import { counted } from '../../util/words/counted.js';

export interface LintTasksOptions {
  readonly tasks: readonly string[];
  readonly 'without-running': boolean;
  readonly json: boolean;
}

/** Lists everything that is wrong with tasks; exit code 1 if anything is an error. */
export async function lintTasks(
  { tasks: names, 'without-running': isStill, json }: LintTasksOptions,
  terminal: Terminal,
): Promise<number> {
  const tasks = givenTasks(names);
  const problems: Problem[] = [];
  for (const task of tasks) {
    const label = { zh: `正在检查 ${task.shown}`, en: `checking ${task.shown}` };
    problems.push(...(await announce(terminal, label, () => lintTask(task, isStill))));
  }
  if (json) terminal.print(JSON.stringify({ tasks: tasks.length, problems }, null, 2));
  else {
    for (const problem of problems) terminal.print(formatProblem(problem, terminal.language));
    terminal.report(...summary(tasks.length, problems, terminal));
  }
  return hasErrors(problems) ? 1 : 0;
}

/** What its files tell; and what running it tells, where these are sound. */
async function lintTask(task: GivenTask, isStill: boolean): Promise<readonly Problem[]> {
  const found = lintFiles(task);
  if (isStill || hasErrors(found) || task.loaded === undefined) return found;
  return [...found, ...(await lintByRunning(task.loaded, task.shown))];
}

function summary(count: number, problems: readonly Problem[], terminal: Terminal): [string, Style] {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const text = say(terminal, {
    zh: `${count} 个任务，${errors} 个错误，${warnings} 个警告`,
    en: `${counted(count, 'task')}, ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
  });
  return [text, errors > 0 ? 'red' : 'green'];
}
