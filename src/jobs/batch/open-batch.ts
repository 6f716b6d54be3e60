import { existsSync } from 'node:fs';
import { InputError, inputError } from '../../util/problem.js';
import { Journal } from '../../util/journal.js';
import type { BatchKey } from './batch-key.js';
import { writeBatchKey } from './batch-key.js';
import { keyInFile, recordsInFile } from './batch-record.js';
import type { BatchRecord } from './batch-record.js';

/** What lets a new run use what an earlier one has done. */
export interface Wanted extends Omit<BatchKey, 'seed'> {
  /** Undefined: that of the earlier run, or a new one. */
  readonly seed: string | undefined;
}

/**
 * The key with which a batch goes on, or begins. @throws InputError where there are results and they are not to be gone on with,
 * or do not come from the same task, seed and program.
 */
export function keyToGoOn(
  file: string,
  wanted: Wanted,
  { resume, newSeed }: { readonly resume: boolean; readonly newSeed: () => string },
): BatchKey {
  const earlier = keyInFile(file);
  if (!earlier) return { ...wanted, seed: wanted.seed ?? newSeed() };
  if (!resume) throw resultsExist(file);
  const key = { ...wanted, seed: wanted.seed ?? earlier.seed };
  const other = (['task', 'running', 'definition', 'gradpaper', 'seed'] as const).find(
    (part) => key[part] !== earlier[part],
  );
  if (other) throw otherBatch(file, other);
  return key;
}

/** Opens the journal of a batch; everything in it stays. Its earlier records are told one by one, for they may be large. */
export function openBatch(
  file: string,
  key: BatchKey,
  earlier: (record: BatchRecord) => void,
): Journal<BatchRecord> {
  if (existsSync(file)) for (const record of recordsInFile(file)) earlier(record);
  return new Journal<BatchRecord>(file, writeBatchKey(key));
}

const resultsExist = (file: string): InputError =>
  inputError(
    'results-exist',
    { zh: `${file} 已有批改结果`, en: `there are results in ${file} already` },
    {
      zh: '加 --resume 接着批（已批的不再运行），加 --regrade 按现在的评分标准重新计分，或用 --out 换一个文件夹。',
      en: 'Go on with --resume (what is done is not run again), weigh again with --regrade, or choose another folder with --out.',
    },
  );

const reasons = {
  task: { zh: '是另一个任务的', en: 'are of another task' },
  running: {
    zh: '来自另一份参考程序、数据或限制',
    en: 'come from other references, data or limits',
  },
  definition: { zh: '来自另一份 task.yaml', en: 'come from another task.yaml' },
  gradpaper: { zh: '来自 gradpaper 的另一个版本', en: 'come from another version of gradpaper' },
  seed: { zh: '来自另一个种子', en: 'come from another seed' },
} as const;

const newFolder = {
  zh: '用 --out 换一个文件夹，全部重新运行。',
  en: 'Choose another folder with --out: all programs are run again.',
};

const regradeFirst = {
  zh: '先加 --regrade 按现在的 task.yaml 重新计分（不运行），再加 --resume。',
  en: 'Weigh by the present task.yaml with --regrade first (nothing is run), then go on with --resume.',
};

/** The error of results that others cannot be added to, for one reason. */
export const otherBatch = (file: string, why: keyof typeof reasons): InputError =>
  inputError(
    'other-batch',
    { zh: `${file} 中的结果${reasons[why].zh}`, en: `the results in ${file} ${reasons[why].en}` },
    why === 'definition' ? regradeFirst : newFolder,
  );
