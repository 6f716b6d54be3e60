import path from 'node:path';
import type { PlatformPath } from 'node:path';

/**
 * A path as the user would type it from where she is: relative if that is shorter, with forward slashes. `rules` are those of
 * her system.
 */
export function shown(
  file: string,
  from: string = process.cwd(),
  rules: PlatformPath = path,
): string {
  const relative = rules.relative(from, file) || '.';
  const far = ['..', '..', '..'].join(rules.sep);
  const nearer = relative.length < file.length && !relative.startsWith(far);
  return forwardSlashes(nearer ? relative : file, rules);
}

/** A path with forward slashes, which every system understands. */
export const forwardSlashes = (file: string, rules: PlatformPath = path): string =>
  file.split(rules.sep).join('/');
