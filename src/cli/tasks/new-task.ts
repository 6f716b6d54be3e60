import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inputError } from '../../util/problem.js';
import { writeTogether, type NamedContent } from '../../util/staged-folder.js';
import { packageRoot } from '../course/package-root.js';
import { forwardSlashes, shown } from '../terminal/shown.js';
import { say, type Terminal } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';

export interface NewTaskOptions {
  readonly id: string;
  readonly kind: 'model' | 'function';
  readonly json: boolean;
}

const name = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Writes a task that works, with empty texts, into the course where the user stands. */
export function newTask({ id, kind, json }: NewTaskOptions, terminal: Terminal): number {
  if (!name.test(id))
    throw new UsageError({
      zh: `任务的 id 只能用小写字母、数字，以“-”连接，得到的是 ${id}`,
      en: `an id takes lower-case letters and digits joined by "-", got ${id}`,
    });
  const folder = path.join('reference-models', id);
  if (existsSync(folder)) throw taken(folder);
  const files = writeTogether(folder, skeleton(kind));
  if (json)
    terminal.print(JSON.stringify({ id, kind, folder: forwardSlashes(folder), files }, null, 2));
  else
    terminal.report(
      say(terminal, {
        zh: `${shown(folder)}：新任务 ${id}。填好 task.yaml 引号中的文字，再运行 gradpaper task lint ${id}`,
        en: `${shown(folder)}: new task ${id}. Fill in the texts between the quotes of task.yaml, then run gradpaper task lint ${id}`,
      }),
    );
  return 0;
}

/** The skeletons lie with the templates, so that they are written as teachers write. */
function skeleton(kind: NewTaskOptions['kind']): readonly NamedContent[] {
  const folder = path.join(packageRoot(), 'templates', 'new-task', kind);
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): NamedContent => {
      const file = path.join(entry.parentPath, entry.name);
      return [forwardSlashes(path.relative(folder, file)), readFileSync(file, 'utf8')];
    })
    .sort(([left], [right]) => (left < right ? -1 : 1));
}

const taken = (folder: string) =>
  inputError(
    'task-exists',
    { zh: `${shown(folder)} 已经存在`, en: `${shown(folder)} is there already` },
    { zh: '换一个 id。', en: 'Choose another id.' },
  );
