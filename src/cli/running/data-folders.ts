import { existsSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inputError } from '../../util/problem.js';
import { mustExist } from '../terminal/must-be-file.js';

/** Where real data sets may lie: the folder that is given, or else Keras' own, if there is one. @throws InputError for what is no folder. */
export function dataFolders(given: string | undefined): string | undefined {
  if (given !== undefined) return mustBeFolder(given);
  const usual = path.join(os.homedir(), '.keras', 'datasets');
  return existsSync(usual) ? usual : undefined;
}

/** @throws InputError for what is there and is no folder. */
export function mayBeFolder(given: string | undefined): void {
  if (given !== undefined && existsSync(given)) mustBeFolder(given);
}

function mustBeFolder(given: string): string {
  mustExist(given);
  if (statSync(given).isDirectory()) return path.resolve(given);
  throw inputError(
    'not-a-folder',
    {
      zh: `这里要的是文件夹，却是文件：${given}`,
      en: `a folder is wanted, but this is a file: ${given}`,
    },
    { zh: '检查路径。', en: 'Check the path.' },
  );
}
