import path from 'node:path';
import { LockedError, takeLock } from '../../util/lock.js';
import { InputError } from '../../util/problem.js';
import { shown } from '../terminal/shown.js';
import { makeFolder } from '../../util/make-folder.js';

/** Keeps other runs out of a folder of results. Returns what lets them in again. @throws InputError if another is at work there. */
export function lockFolder(folder: string): () => void {
  makeFolder(folder);
  try {
    return takeLock(path.join(folder, '.gradpaper-lock'));
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
    throw new InputError(
      [
        {
          code: 'folder-in-use',
          severity: 'error',
          message: {
            zh: `另一个 gradpaper（进程 ${error.holder}）正在写入 ${shown(folder)}`,
            en: `another gradpaper (process ${error.holder}) is writing into ${shown(folder)}`,
          },
          advice: {
            zh: '等它结束，或换一个文件夹。',
            en: 'Wait for it, or choose another folder.',
          },
        },
      ],
      { cause: error },
    );
  }
}
