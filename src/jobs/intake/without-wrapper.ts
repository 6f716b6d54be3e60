import type { FoundFile } from './found-file.js';
import { placeByName } from './layout.js';

/**
 * Files of an archive without the one folder that everything lies in, which is the pile's and no student's: one with folders in it,
 * or with several programs. A folder of Moodle's naming is a student's.
 */
export function withoutWrapper(files: readonly FoundFile[]): readonly FoundFile[] {
  const tops = new Set(files.map(({ path }) => path.split('/')[0] ?? ''));
  const [top = ''] = tops;
  const isWrapper =
    tops.size === 1 &&
    placeByName(top).system === 'plain' &&
    files.every(({ path }) => path.includes('/')) &&
    holdsMany(files);
  if (!isWrapper) return files;
  return files.map((file) => ({ ...file, path: file.path.slice(top.length + 1) }));
}

function holdsMany(files: readonly FoundFile[]): boolean {
  const programs = files.filter(({ path }) => /\.(?:pyw?|ipynb)$/i.test(path));
  const isOneStudents = programs.some(
    ({ path }) => /\/(?:main|submission)\.\w+$/i.test(path) && path.split('/').length === 2,
  );
  return (
    !isOneStudents &&
    (programs.length > 1 || programs.some(({ path }) => path.split('/').length > 2))
  );
}
