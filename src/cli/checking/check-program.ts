import type { GraderOptions } from '../../jobs/grader-options.js';
import { endProcesses } from '../../sandbox/process/launch.js';
import { dataFolders } from '../running/data-folders.js';
import { preparing } from '../running/preparing.js';
import { wallOf } from '../running/wall-of.js';
import { inputError, type InputError } from '../../util/problem.js';
import { mustBeFile } from '../terminal/must-be-file.js';
import { onInterruption } from '../terminal/on-interruption.js';
import { shown } from '../terminal/shown.js';
import { say, type Terminal } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';
import type { CheckDevices } from './check-devices.js';
import type { CheckOptions } from './check-options.js';
import { checkOnce, deliver } from './check-once.js';
import { openTask } from './open-task.js';
import { watchProgram } from './watch-program.js';

/**
 * Checks a student's program by the visible checks of a task, once or after each save. Returns the exit code.
 * @throws InputError for an unknown task and what is no program.
 */
export async function checkProgram(
  options: CheckOptions,
  terminal: Terminal,
  devices: CheckDevices,
): Promise<number> {
  if (options.watch && options.json) throw new UsageError(watchedJson);
  const loaded = openTask(options.task);
  if (options.hidden && loaded.published !== null) throw withoutHidden(loaded.folder);
  mustBeFile(options.file);
  const stopListening = options.watch ? undefined : onInterruption(endProcesses);
  const grader = await devices.openGrader(loaded, await graderOptions(options, terminal, devices));
  try {
    const checking = { options, task: loaded.task, grader, terminal, devices };
    return options.watch
      ? await watchProgram(checking)
      : deliver(await checkOnce(checking), checking);
  } finally {
    await grader.close();
    stopListening?.();
  }
}

async function graderOptions(
  options: CheckOptions,
  terminal: Terminal,
  devices: CheckDevices,
): Promise<GraderOptions> {
  const data = dataFolders(options.data);
  const wall = await wallOf(options);
  return {
    seed: devices.seed(),
    hidden: options.hidden,
    preparing: () => {
      terminal.tell(say(terminal, preparing));
    },
    ...(options.watch ? { warm: 1 } : {}),
    ...(data === undefined ? {} : { data }),
    ...(wall === undefined ? {} : { wall: wall.command }),
  };
}

/** Whoever asks for hidden checks would take the marks of the others for all of them. */
const withoutHidden = (folder: string): InputError =>
  inputError(
    'published-task',
    {
      zh: `${shown(folder)} 是发布给学生的任务，没有隐藏的检查`,
      en: `${shown(folder)} is a task as it was published to students: it has no hidden checks`,
    },
    {
      zh: '给出教师的任务文件夹，或去掉 --hidden。',
      en: "Give the teacher's folder of the task, or leave --hidden out.",
    },
  );

const watchedJson = {
  zh: '--watch 不能与 --json 同用',
  en: '--watch cannot be had with --json',
};
