import path from 'node:path';
import { findTask } from '../../grading/code/tasks/find-task.js';
import { loadTask } from '../../grading/code/tasks/load-task.js';
import type { LoadedTask } from '../../grading/code/tasks/loaded-task.js';
import { InputError } from '../../util/problem.js';
import { packageRoot } from '../course/package-root.js';

const folderName = 'reference-models';

/**
 * A task by its id, in the course around the user or in the package, or by the path of its folder or bundle.
 * @throws InputError if there is none, or it cannot be used.
 */
export function openTask(given: string): LoadedTask {
  const folders = [path.resolve(folderName), path.join(packageRoot(), folderName)];
  const { loaded, problems } = loadTask(findTask(given, folders));
  if (loaded === undefined) throw new InputError(problems);
  return loaded;
}
