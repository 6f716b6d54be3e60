import { existsSync } from 'node:fs';
import { InputError } from '../../util/problem.js';
import { shown } from '../terminal/shown.js';

/**
 * @throws InputError if one of the files exists: a table that somebody filled in is not written over unless the user says so.
 */
export function mustNotExist(files: readonly string[]): void {
  const there = files.filter((file) => existsSync(file)).map((file) => shown(file));
  if (there.length === 0) return;
  throw new InputError(
    there.map((file) => ({
      code: 'file-exists',
      severity: 'error',
      message: {
        zh: `文件已存在，没有覆盖：${file}`,
        en: `the file exists and was not written over: ${file}`,
      },
      advice: {
        zh: '里面可能有已填好的答案。换一个文件名；确要覆盖时加 --force。',
        en: 'Answers may have been filled in there. Use another name, or --force to write over it.',
      },
    })),
  );
}
