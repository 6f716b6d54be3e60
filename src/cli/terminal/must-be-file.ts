import { statSync } from 'node:fs';
import type { LocalizedText } from '../../util/localized-text.js';
import { InputError } from '../../util/problem.js';
import type { Position } from '../../util/problem.js';

/**
 * @throws InputError, with the path that was given, if there is nothing at a path, or a folder where a file is wanted.
 * `position` is where the path was written, if not on the command line.
 */
export function mustBeFile(file: string, position?: Position): void {
  mustExist(file, position);
  if (statSync(file).isDirectory())
    throw problem('is-a-folder', position, {
      zh: `这里要的是文件，却是文件夹：${file}`,
      en: `a file is wanted, but this is a folder: ${file}`,
    });
}

/** @throws InputError, with the path that was given, if there is nothing at it. */
export function mustExist(given: string, position?: Position): void {
  if (statSync(given, { throwIfNoEntry: false }) === undefined)
    throw problem('file-not-found', position, {
      zh: `找不到文件或文件夹：${given}`,
      en: `there is no such file or folder: ${given}`,
    });
}

const problem = (
  code: string,
  position: Position | undefined,
  message: LocalizedText,
): InputError =>
  new InputError([
    {
      code,
      severity: 'error',
      ...(position && { position }),
      message,
      advice: { zh: '检查路径。', en: 'Check the path.' },
    },
  ]);
