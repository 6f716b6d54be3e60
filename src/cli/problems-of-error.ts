import type { LocalizedText } from '../util/localized-text.js';
import { InputError } from '../util/problem.js';
import type { Problem } from '../util/problem.js';

/** The problems behind an error, if it is the input's and not ours; undefined for a fault of the program. */
export function problemsOf(error: unknown): readonly Problem[] | undefined {
  if (error instanceof InputError) return error.problems;
  if (!(error instanceof Error)) return undefined;
  const known = inputErrors[error.name];
  if (known) return [problem(known, error)];
  const system = 'code' in error ? systemErrors[String(error.code)] : undefined;
  return system ? [problem(system, error)] : undefined;
}

interface Known {
  readonly code: string;
  readonly message: LocalizedText;
  readonly advice: LocalizedText;
}

/** Errors that layout and templates throw on what somebody wrote. */
const inputErrors: Readonly<Record<string, Known>> = {
  TemplateError: {
    code: 'template-error',
    message: { zh: '模板有误', en: 'a template is wrong' },
    advice: {
      zh: '对照自带的 templates/ 检查你的模板。',
      en: 'Compare your template with the one that comes with gradpaper (templates/).',
    },
  },
  FormulaError: {
    code: 'formula-error',
    message: { zh: '公式有误', en: 'a formula is wrong' },
    advice: { zh: '用 gradpaper bank lint 找到它。', en: 'Find it with gradpaper bank lint.' },
  },
  MissingGlyphError: {
    code: 'missing-glyph',
    message: { zh: '字体中没有某个字符', en: 'no font has a character' },
    advice: {
      zh: '换一个字符，或写成公式。',
      en: 'Use another character, or write it as a formula.',
    },
  },
};

/** Errors of the system that the user can do something about. */
const systemErrors: Readonly<Record<string, Known>> = {
  ENOENT: {
    code: 'file-not-found',
    message: { zh: '找不到文件或文件夹', en: 'there is no such file or folder' },
    advice: { zh: '检查路径。', en: 'Check the path.' },
  },
  EACCES: {
    code: 'no-permission',
    message: { zh: '没有权限', en: 'permission denied' },
    advice: {
      zh: '检查文件权限，或换一个文件夹。',
      en: 'Check the permissions, or use another folder.',
    },
  },
  EISDIR: {
    code: 'is-a-folder',
    message: { zh: '这里要的是文件，给的是文件夹', en: 'a file is wanted here, not a folder' },
    advice: { zh: '给出文件的路径。', en: 'Give the path of a file.' },
  },
  ENOTDIR: {
    code: 'not-a-folder',
    message: { zh: '这里要的是文件夹', en: 'a folder is wanted here' },
    advice: { zh: '给出文件夹的路径。', en: 'Give the path of a folder.' },
  },
  ENOSPC: {
    code: 'disk-full',
    message: { zh: '磁盘已满；没有改动任何文件', en: 'the disk is full; no file was changed' },
    advice: { zh: '腾出空间后重试。', en: 'Free some space and try again.' },
  },
};

function problem({ code, message, advice }: Known, error: Error): Problem {
  const source = 'source' in error && typeof error.source === 'string' ? `${error.source}: ` : '';
  return {
    code,
    severity: 'error',
    message: {
      zh: `${message.zh}：${source}${error.message}`,
      en: `${message.en}: ${source}${error.message}`,
    },
    advice,
  };
}
