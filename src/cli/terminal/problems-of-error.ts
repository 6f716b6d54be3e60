import { EngineError } from '../../keras/engine/engine-error.js';
import { sameInBoth } from '../../util/localized-text.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { InputError } from '../../util/problem.js';
import type { Problem } from '../../util/problem.js';

/** The problems behind an error, if it is the input's and not ours; undefined for a fault of the program. */
export function problemsOf(error: unknown): readonly Problem[] | undefined {
  if (error instanceof InputError) return error.problems;
  if (!(error instanceof Error)) return undefined;
  const known = inputErrors[error.name];
  if (known) return [problem(known, detailsOf(error))];
  const system = 'code' in error ? systemErrors[String(error.code)] : undefined;
  return system ? [problem(system, sameInBoth(placeOf(error)))] : undefined;
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
  EngineError: {
    code: 'engine-not-usable',
    message: { zh: '所要的引擎在本机不可用', en: 'the engine that is wanted is not usable here' },
    advice: {
      zh: '运行 gradpaper doctor 查看原因；WebAssembly 引擎（wasm）总是可用。',
      en: 'Run gradpaper doctor to see why; the engine wasm always works.',
    },
  },
  MissingGlyphError: {
    code: 'missing-glyph',
    message: { zh: '字体中没有某个字符', en: 'no font has a character' },
    advice: {
      zh: '换一个字符，或写成公式；姓名可用拼音或常用字代替。',
      en: 'Use another character, or write it as a formula; a name can be written in pinyin or with a common character.',
    },
  },
};

/** What an error says, after the place that it comes from. */
function detailsOf(error: Error): LocalizedText {
  if (error instanceof EngineError) return error.reason;
  const source = 'source' in error && typeof error.source === 'string' ? `${error.source}: ` : '';
  if (!('codePoint' in error && typeof error.codePoint === 'number'))
    return sameInBoth(source + error.message);
  const character = String.fromCodePoint(error.codePoint);
  const hex = error.codePoint.toString(16).toUpperCase().padStart(4, '0');
  return sameInBoth(`${source}${character} (U+${hex})`);
}

/** The file that the system complains of; names of our own making tell the user nothing. */
function placeOf(error: Error): string {
  const places = ['path', 'dest'].map((key): unknown => Reflect.get(error, key));
  const file = places.find((place) => typeof place === 'string' && !place.includes('.gradpaper-'));
  return typeof file === 'string' ? file : error.message;
}

const advice = {
  path: { zh: '检查路径。', en: 'Check the path.' },
  permission: {
    zh: '检查文件权限，或换一个文件夹。',
    en: 'Check the permissions, or use another folder.',
  },
  room: { zh: '腾出空间后重试。', en: 'Free some space and try again.' },
  other: { zh: '换一个文件夹。', en: 'Use another folder.' },
} as const;

const noPermission: Known = {
  code: 'no-permission',
  message: { zh: '没有权限', en: 'permission denied' },
  advice: advice.permission,
};

const diskFull: Known = {
  code: 'disk-full',
  message: {
    zh: '磁盘或配额已满；没有改动任何文件',
    en: 'the disk or the quota is full; no file was changed',
  },
  advice: advice.room,
};

/** Errors of the system that the user can do something about. */
const systemErrors: Readonly<Record<string, Known>> = {
  ENOENT: {
    code: 'file-not-found',
    message: { zh: '找不到文件或文件夹', en: 'there is no such file or folder' },
    advice: advice.path,
  },
  EACCES: noPermission,
  EPERM: noPermission,
  EROFS: noPermission,
  EBUSY: {
    code: 'file-in-use',
    message: { zh: '文件正被别的程序使用', en: 'another program is using a file' },
    advice: { zh: '关闭打开的文件后重试。', en: 'Close the file and try again.' },
  },
  EISDIR: {
    code: 'is-a-folder',
    message: { zh: '这里要的是文件，却是文件夹', en: 'a file is wanted where a folder is' },
    advice: advice.path,
  },
  ENOTDIR: {
    code: 'not-a-folder',
    message: { zh: '这里要的是文件夹，却是文件', en: 'a folder is wanted where a file is' },
    advice: advice.path,
  },
  EEXIST: {
    code: 'not-a-folder',
    message: { zh: '这里要的是文件夹，却是文件', en: 'a folder is wanted where a file is' },
    advice: advice.path,
  },
  ENAMETOOLONG: {
    code: 'name-too-long',
    message: { zh: '文件名太长', en: 'a file name is too long' },
    advice: advice.other,
  },
  ENOSPC: diskFull,
  EDQUOT: diskFull,
  EFBIG: diskFull,
};

const problem = ({ code, message, advice: hint }: Known, details: LocalizedText): Problem => ({
  code,
  severity: 'error',
  message: { zh: `${message.zh}：${details.zh}`, en: `${message.en}: ${details.en}` },
  advice: hint,
});
