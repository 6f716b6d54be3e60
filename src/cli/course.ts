import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from './package-root.js';

/** A folder with a question bank, and templates of its own if the teacher wants other than ours. */
export interface Course {
  readonly folder: string;
  /** Its question bank. */
  readonly bank: string;
}

const bankFolder = 'question-bank';

/** The course that a file or folder belongs to: the nearest folder above it that has a question bank; else our own. */
export function courseOf(given: string): Course {
  for (let folder = startOf(given); ; folder = path.dirname(folder)) {
    if (isFolder(path.join(folder, bankFolder)))
      return { folder, bank: path.join(folder, bankFolder) };
    if (path.basename(folder) === bankFolder) return { folder: path.dirname(folder), bank: folder };
    if (path.dirname(folder) === folder) return packagedCourse();
  }
}

function startOf(given: string): string {
  const absolute = path.resolve(given);
  return isFolder(absolute) ? absolute : path.dirname(absolute);
}

/** The course that comes with the package. */
export const packagedCourse = (): Course => ({
  folder: packageRoot(),
  bank: path.join(packageRoot(), bankFolder),
});

const isFolder = (folder: string): boolean => existsSync(folder) && statSync(folder).isDirectory();

/** The templates of a course: ours, with the course's own in place of those of the same name. */
export function templatesOf({ folder }: Course): Record<string, string> {
  const folders = [
    ...new Set([path.join(packageRoot(), 'templates'), path.join(folder, 'templates')]),
  ];
  return Object.assign({}, ...folders.map(readTemplates)) as Record<string, string>;
}

function readTemplates(folder: string): Record<string, string> {
  if (!isFolder(folder)) return {};
  const files = readdirSync(folder).filter((file) => file.endsWith('.hbs'));
  return Object.fromEntries(
    files.map((file) => [
      path.basename(file, '.hbs'),
      readFileSync(path.join(folder, file), 'utf8'),
    ]),
  );
}
