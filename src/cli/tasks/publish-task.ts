import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findTask } from '../../grading/code/tasks/find-task.js';
import { loadTask } from '../../grading/code/tasks/load-task.js';
import type { LoadedTask } from '../../grading/code/tasks/loaded-task.js';
import { publishedTask } from '../../grading/code/tasks/published-task.js';
import {
  publishedFileName,
  starterFileName,
  taskFileName,
} from '../../grading/code/tasks/task-files.js';
import { publishReferences } from '../../jobs/publish-references.js';
import { languages } from '../../util/localized-text.js';
import { inputError, InputError } from '../../util/problem.js';
import { writeTogether, type NamedContent } from '../../util/staged-folder.js';
import { writeYaml } from '../../util/write-yaml.js';
import { announce } from '../terminal/progress.js';
import { shown } from '../terminal/shown.js';
import { say, type Terminal } from '../terminal/terminal.js';
import { taskFolders } from './task-folders.js';

export interface PublishTaskOptions {
  readonly task: string;
  readonly out: string;
  readonly json: boolean;
}

/**
 * Writes what students may hold of a task, into a folder of its name. @throws InputError for a task with problems, one that is a
 * publication itself, and a folder that holds anything else: nothing is written then.
 */
export async function publishTask(
  { task: given, out, json }: PublishTaskOptions,
  terminal: Terminal,
): Promise<number> {
  const loaded = teachersTask(findTask(given, taskFolders()));
  const { task } = loaded;
  const target = path.join(out, task.id);
  mustBeFree(target);
  const label = { zh: `正在发布 ${task.id}`, en: `publishing ${task.id}` };
  const files = await announce(terminal, label, () => writeBundle(loaded, target));
  const hidden = task.checks.filter(({ visible }) => !visible).length;
  const open = task.checks.length - hidden;
  if (json)
    terminal.print(
      JSON.stringify({ task: task.id, out: shown(target), files, checks: open, hidden }, null, 2),
    );
  else
    terminal.report(
      say(terminal, {
        zh: `${shown(target)}：${open} 项可见的检查；隐藏的 ${hidden} 项、参考程序和样例不在其中`,
        en: `${shown(target)}: ${open} visible checks; ${hidden} hidden ones, the references and the examples are left out`,
      }),
      'green',
    );
  return 0;
}

function teachersTask(folder: string): LoadedTask {
  const { loaded, problems } = loadTask(folder, shown(folder));
  if (loaded === undefined) throw new InputError(problems);
  if (loaded.published === null) return loaded;
  throw inputError(
    'published-already',
    { zh: `${shown(folder)} 本身就是发布出来的`, en: `${shown(folder)} is a publication itself` },
    { zh: '请给出教师的文件夹。', en: "Give the teacher's folder." },
  );
}

/** Writes the files of a bundle together; returns their names. */
export async function writeBundle(loaded: LoadedTask, target: string): Promise<readonly string[]> {
  const references = await publishReferences(loaded, { seed: 'published' });
  const { task, folder } = loaded;
  const files: NamedContent[] = [
    [taskFileName, writeYaml(publishedTask(task))],
    [starterFileName, readFileSync(path.join(folder, starterFileName))],
    ...languages.map((language): NamedContent => [
      `statement.${language}.md`,
      `# ${task.title[language]}\n\n${task.statement[language].trimEnd()}\n`,
    ]),
    [publishedFileName, `${JSON.stringify(references)}\n`],
  ];
  return writeTogether(target, files);
}

/** New, empty, or an earlier publication. */
function mustBeFree(target: string): void {
  if (!existsSync(target) || readdirSync(target).length === 0) return;
  if (existsSync(path.join(target, publishedFileName))) return;
  throw inputError(
    'folder-not-empty',
    {
      zh: `文件夹 ${shown(target)} 已有内容，且不是先前发布的任务`,
      en: `the folder ${shown(target)} is not empty, and holds no earlier publication`,
    },
    { zh: '换一个 --out。', en: 'Choose another --out.' },
  );
}
