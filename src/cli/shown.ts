import path from 'node:path';

/** A path as the user would type it from where she is: relative if that is shorter, with forward slashes. */
export function shown(file: string, from: string = process.cwd()): string {
  const relative = path.relative(from, file) || '.';
  const nearer =
    relative.length < file.length && !relative.startsWith(`..${path.sep}..${path.sep}..`);
  return (nearer ? relative : file).split(path.sep).join('/');
}
