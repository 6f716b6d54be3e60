import { inputError } from '../../util/problem.js';
import type { InputError, Problem } from '../../util/problem.js';
import { refusal } from './found-file.js';
import type { HandIn } from './hand-in.js';

/** A second hand-in of the same student. */
export const twice = (
  { id, file }: Pick<HandIn, 'id' | 'file'>,
  others: readonly string[],
): Problem =>
  refusal(file, {
    code: 'handed-in-twice',
    message: {
      zh: `学号 ${id} 还有 ${others.join('、')}：都批改了，但不计入任何人的成绩`,
      en: `there is also ${others.join(', ')} of student ${id}: all were graded, none counts yet`,
    },
    advice: {
      zh: '留下一份，加 --resume 再批一次。',
      en: 'Keep one of them, and grade again with --resume.',
    },
  });

/** An attempt that another follows. */
export const superseded = (file: string): Problem => ({
  ...refusal(file, {
    code: 'earlier-attempt',
    message: {
      zh: `${file} 后来又交过，不计`,
      en: `${file} was handed in again later and does not count`,
    },
    advice: { zh: '无需处理。', en: 'Nothing needs to be done.' },
  }),
  severity: 'warning',
});

/** What the system says of a file. */
export const unreadable = (file: string, code: string): Problem =>
  refusal(file, {
    code: 'unreadable-file',
    message: { zh: `无法读取（${code}）`, en: `it cannot be read (${code})` },
    advice: { zh: '检查文件权限。', en: 'Check its permissions.' },
  });

/** The error of an empty pile. */
export const nothing = (place: string): InputError =>
  inputError(
    'nothing-handed-in',
    { zh: `${place} 中没有文件`, en: `there are no files in ${place}` },
    { zh: '检查路径。', en: 'Check the path.' },
  );

/** The error of what is neither folder nor archive. */
export const notAPile = (place: string): InputError =>
  inputError(
    'no-pile',
    {
      zh: `${place} 既不是文件夹，也不是 1 GB 以内的 ZIP 文件`,
      en: `${place} is neither a folder nor a ZIP archive of at most 1 GB`,
    },
    {
      zh: '给出放作业的文件夹；只看一个程序用 gradpaper check。',
      en: 'Give the folder with the submissions; gradpaper check looks at a single program.',
    },
  );
