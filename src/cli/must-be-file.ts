import { statSync } from 'node:fs';
import type { LocalizedText } from '../util/localized-text.js';
import { InputError } from '../util/problem.js';

/** @throws InputError, with the path that was given, if there is nothing at a path, or a folder where a file is wanted. */
export function mustBeFile(file: string): void {
  mustExist(file);
  if (statSync(file).isDirectory())
    throw problem('is-a-folder', {
      zh: `这里要的是文件，却是文件夹：${file}`,
      en: `a file is wanted, but this is a folder: ${file}`,
    });
}

/** @throws InputError, with the path that was given, if there is nothing at it. */
export function mustExist(given: string): void {
  if (statSync(given, { throwIfNoEntry: false }) === undefined)
    throw problem('file-not-found', {
      zh: `找不到文件或文件夹：${given}`,
      en: `there is no such file or folder: ${given}`,
    });
}

const problem = (code: string, message: LocalizedText): InputError =>
  new InputError([
    { code, severity: 'error', message, advice: { zh: '检查路径。', en: 'Check the path.' } },
  ]);
