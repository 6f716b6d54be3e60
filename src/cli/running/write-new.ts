import { writeFileSync } from 'node:fs';
import { inputError } from '../../util/problem.js';

/** Writes a file that must not be there yet; links are not followed. @throws InputError if it is, Error of the system. */
export function writeNew(place: string, content: string | Uint8Array): void {
  try {
    writeFileSync(place, content, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw inputError(
      'file-exists',
      {
        zh: `文件已存在，没有覆盖：${place}`,
        en: `this file is there already and was not written over: ${place}`,
      },
      { zh: '请给出空文件夹或新文件夹。', en: 'Give an empty folder, or a new one.' },
    );
  }
}
