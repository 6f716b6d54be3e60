import { InputError } from '../../util/problem.js';
import { refusal } from './found-file.js';
import { nameAsGiven } from './layout.js';
import type { FoundFile, RefusalWords } from './found-file.js';

const isProgram = ({ path }: FoundFile): boolean => /\.(?:pyw?|ipynb)$/i.test(path);

/** Names that a program has which stands among others, the first the strongest. */
const usualNames = ['main', 'submission'];

/**
 * The one program among the files of one student: the only one, or else the one of a known name (`task`, `main`, `submission`) that
 * lies highest. @throws InputError if there is none, or no telling which.
 */
export function chooseProgram(files: readonly FoundFile[], place: string, task: string): FoundFile {
  const programs = files.filter(isProgram);
  const [only] = programs;
  if (only && programs.length === 1) return only;
  if (!only) throw new InputError([refusal(place, withoutProgram(files))]);
  for (const name of [task, ...usualNames]) {
    const [named, other] = highest(programs.filter((file) => baseOf(file) === name.toLowerCase()));
    if (named && !other) return named;
  }
  throw new InputError([refusal(place, several(programs))]);
}

const depthOf = ({ path }: FoundFile): number => path.split('/').length;

const highest = (files: readonly FoundFile[]): FoundFile[] =>
  files.filter((file) => depthOf(file) === Math.min(...files.map(depthOf)));

/** The name without folders and ending; of a download of Moodle or Canvas, without what they put before it. */
const baseOf = ({ path }: FoundFile): string =>
  nameAsGiven(path.split('/').at(-1) ?? '')
    .replace(/\.[^.]+$/, '')
    .toLowerCase();

function withoutProgram(files: readonly FoundFile[]): RefusalWords {
  const archive = files.find(({ path }) => /\.(?:zip|rar|7z|tar|t?gz)$/i.test(path));
  if (archive) return packed(archive.path);
  const names = listed(files);
  return {
    code: 'no-program',
    message: {
      zh: `没有 Python 程序，只有 ${names}`,
      en: `there is no Python program, only ${names}`,
    },
    advice: {
      zh: '要交的是 .py 文件或 Jupyter 笔记本（.ipynb）。',
      en: 'A .py file or a Jupyter notebook (.ipynb) is to be handed in.',
    },
  };
}

const packed = (path: string): RefusalWords => ({
  code: 'nested-archive',
  message: {
    zh: `交的是压缩包 ${path}：里面的压缩包不解开`,
    en: `an archive was handed in, ${path}: archives inside are not unpacked`,
  },
  advice: {
    zh: '请解开，把程序放进以该学生命名的文件夹。',
    en: 'Unpack it into a folder that is named as the student.',
  },
});

const several = (programs: readonly FoundFile[]): RefusalWords => ({
  code: 'several-programs',
  message: {
    zh: `有 ${programs.length} 个程序，不知道该批哪一个：${listed(programs)}`,
    en: `there are ${programs.length} programs and no telling which is meant: ${listed(programs)}`,
  },
  advice: {
    zh: '删去其余的，或把要批的改名为 main.py。',
    en: 'Remove the others, or rename the one that is meant to main.py.',
  },
});

/** More names than this make no message clearer. */
const mostNames = 5;

const listed = (files: readonly FoundFile[]): string =>
  files
    .slice(0, mostNames)
    .map(({ path }) => path)
    .join(', ') + (files.length > mostNames ? ', …' : '');
