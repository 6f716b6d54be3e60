import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inputError } from '../../util/problem.js';
import type { InputError } from '../../util/problem.js';
import { removeAbandoned, writeTogether } from '../../util/staged-folder.js';
import { packageRoot } from './package-root.js';
import { forwardSlashes, shown } from '../terminal/shown.js';
import { say } from '../terminal/terminal.js';
import type { Terminal } from '../terminal/terminal.js';

export interface InitOptions {
  readonly folder: string;
  readonly json: boolean;
}

/** Copies the sample course and the schemas into a new folder. @throws InputError if the folder is not empty. */
export function initCourse({ folder, json }: InitOptions, terminal: Terminal): number {
  removeAbandoned(folder);
  if (existsSync(folder) && readdirSync(folder).length > 0) throw notEmpty(folder);
  const contents = sources().flatMap(([from, to]) =>
    filesBelow(from).map(
      (name) => [path.join(to, name), readFileSync(path.join(from, name))] as const,
    ),
  );
  const files = writeTogether(folder, contents)
    .map((name) => forwardSlashes(name))
    .sort();
  if (json) terminal.print(JSON.stringify({ folder, files }, null, 2));
  else {
    for (const file of files) terminal.report(`  ${shown(path.join(folder, file))}`);
    terminal.report(say(terminal, nextSteps(folder)));
  }
  return 0;
}

/** What is copied, and where to. */
const sources = (): readonly (readonly [from: string, to: string])[] => [
  [path.join(packageRoot(), 'templates', 'course'), ''],
  [path.join(packageRoot(), 'schemas'), 'schemas'],
];

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();

const notEmpty = (folder: string): InputError =>
  inputError(
    'folder-not-empty',
    { zh: `文件夹 ${folder} 已有内容`, en: `the folder ${folder} is not empty` },
    { zh: '换一个新的名字。', en: 'Choose a new name.' },
  );

function nextSteps(folder: string) {
  const inside = (...names: readonly string[]) => quoted(shown(path.join(folder, ...names)));
  const blueprint = inside('question-bank', 'blueprints', 'quiz.yaml');
  const generate = `gradpaper generate --blueprint ${blueprint} --out ${inside('out')}`;
  return {
    zh: `下一步：gradpaper bank lint ${inside()}\n        ${generate}`,
    en: `Next: gradpaper bank lint ${inside()}\n      ${generate}`,
  };
}

/** A path as a command line takes it. */
const quoted = (file: string): string => (file.includes(' ') ? `"${file}"` : file);
