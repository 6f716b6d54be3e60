import { allTasks, findTask } from '../../grading/code/tasks/find-task.js';
import { loadTask, type TaskReading } from '../../grading/code/tasks/load-task.js';
import { shown } from '../terminal/shown.js';
import { taskFolders } from './task-folders.js';

/** A task of the command line, and its folder as the user would type it. */
export interface GivenTask extends TaskReading {
  readonly folder: string;
  readonly shown: string;
}

/** The tasks that are named, by id or path; all where none is. @throws InputError for one that is not there. */
export function givenTasks(names: readonly string[]): readonly GivenTask[] {
  const folders = taskFolders();
  const found = names.length > 0 ? names.map((name) => findTask(name, folders)) : allTasks(folders);
  return found.map((folder) => ({
    folder,
    shown: shown(folder),
    ...loadTask(folder, shown(folder)),
  }));
}
