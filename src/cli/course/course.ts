import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { itemFiles, packagedBank, topicsFileName } from '../../authoring/bank/bank-files.js';
import { inputError } from '../../util/problem.js';
import type { InputError } from '../../util/problem.js';
import { readText } from '../../util/read-text.js';
import { mustExist } from '../terminal/must-be-file.js';
import { packageRoot } from './package-root.js';
import { shown } from '../terminal/shown.js';

/** A folder with a question bank, and templates of its own if the teacher wants other than ours. */
export interface Course {
  readonly folder: string;
  /** Its question bank. */
  readonly bank: string;
}

const bankFolder = 'question-bank';

/** The course that a file or folder belongs to: the nearest folder above it that has a question bank; else our own. */
export function courseOf(given: string): Course {
  for (const folder of upwards(given)) {
    if (isFolder(path.join(folder, bankFolder)))
      return { folder, bank: path.join(folder, bankFolder) };
    if (isBank(folder)) return { folder: path.dirname(folder), bank: folder };
  }
  return { folder: packageRoot(), bank: packagedBank() };
}

/**
 * The bank that is meant by a folder: that of a course, a bank, or a folder inside one; where the user stands also that of the
 * course around her, or else our own. The result is as she would type it. @throws InputError if there is none.
 */
export function bankAt(given: string): string {
  mustExist(given);
  const inside = path.join(given, bankFolder);
  if (isFolder(inside)) return shown(inside);
  const around = upwards(given).find(isBank);
  if (around !== undefined) return shown(around);
  if (given === '.') return shown(courseOf(given).bank);
  if (itemFiles(given).length > 0) return given;
  throw noBank(given);
}

/** A folder, or that of a file, and all folders above it. */
function upwards(given: string): string[] {
  const absolute = path.resolve(given);
  const folders = [isFolder(absolute) ? absolute : path.dirname(absolute)];
  for (;;) {
    const last = folders.at(-1) ?? '';
    if (path.dirname(last) === last) return folders;
    folders.push(path.dirname(last));
  }
}

const isBank = (folder: string): boolean =>
  path.basename(folder) === bankFolder || existsSync(path.join(folder, topicsFileName));

const isFolder = (folder: string): boolean =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;

const noBank = (folder: string): InputError =>
  inputError(
    'no-bank',
    {
      zh: `${folder} 中没有题库（question-bank/ 或 YAML 文件）`,
      en: `there is no question bank in ${folder} (question-bank/, or YAML files)`,
    },
    {
      zh: '检查路径，或用 gradpaper init 新建一门课程。',
      en: 'Check the path, or make a course with gradpaper init.',
    },
  );

/** The templates of a course: ours, with the course's own in place of those of the same name. */
export const templatesOf = ({ folder }: Course): Record<string, string> =>
  templatesIn([...new Set([packagedTemplates(), path.join(folder, 'templates')])]);

/** The templates of some folders by name; a later folder's goes before an earlier one's. */
export const templatesIn = (folders: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    folders.flatMap(templateFiles).map((file) => [path.basename(file, '.hbs'), readTemplate(file)]),
  );

/** The folder of our own templates. */
export const packagedTemplates = (): string => path.join(packageRoot(), 'templates');

/** The templates in a folder. */
export const templateFiles = (folder: string): string[] =>
  isFolder(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.hbs'))
        .map((file) => path.join(folder, file))
    : [];

/** The text of a template. @throws InputError if it is not in UTF-8. */
export const readTemplate = (file: string): string => readText(file, shown(file));
