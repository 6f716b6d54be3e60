import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { shownPath } from '../../../authoring/bank/bank-files.js';
import { InputError } from '../../../util/problem.js';
import { didYouMean } from '../../../util/suggest.js';
import { taskFileName } from './task-files.js';

/**
 * The folder of a task: that of a path, or of an id in the first of the folders that has it.
 * @throws InputError if there is none, with the id that was probably meant.
 */
export function findTask(given: string, folders: readonly string[]): string {
  const found = [given, ...folders.map((folder) => path.join(folder, given))].find(isTask);
  if (found !== undefined) return found;
  const known = folders.flatMap(taskIds);
  throw new InputError([
    {
      code: 'unknown-task',
      severity: 'error',
      message: { zh: `没有任务“${given}”`, en: `there is no task "${given}"` },
      advice: didYouMean(given, [...new Set(known)].sort()),
    },
  ]);
}

/** The ids of the tasks in a folder, in their order; none if it is not there. */
export const taskIds = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => isTask(path.join(folder, name)))
        .sort()
    : [];

/** The folders of all tasks, each id once: the first folder that has it wins. */
export function allTasks(folders: readonly string[]): readonly string[] {
  const found = new Map<string, string>();
  for (const folder of folders)
    for (const id of taskIds(folder))
      if (!found.has(id)) found.set(id, shownPath(path.join(folder, id)));
  return [...found].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, folder]) => folder);
}

const isTask = (folder: string): boolean => existsSync(path.join(folder, taskFileName));
