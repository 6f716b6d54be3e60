import { findTask } from '../../grading/code/tasks/find-task.js';
import { loadTask } from '../../grading/code/tasks/load-task.js';
import type { LoadedTask } from '../../grading/code/tasks/loaded-task.js';
import { InputError } from '../../util/problem.js';
import { taskFolders } from '../tasks/task-folders.js';
import { shown } from '../terminal/shown.js';

/**
 * A task by its id, in the course around the user or in the package, or by the path of its folder or bundle.
 * @throws InputError if there is none, or it cannot be used.
 */
export function openTask(given: string): LoadedTask {
  const folder = findTask(given, taskFolders());
  const { loaded, problems } = loadTask(folder, shown(folder));
  if (loaded === undefined) throw new InputError(problems);
  return loaded;
}
