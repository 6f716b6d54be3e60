import path from 'node:path';
import type { LocalizedText } from '../../util/localized-text.js';
import { inputError, InputError } from '../../util/problem.js';
import { isForeignFile } from './foreign-file.js';
import { ForeignNotebook, readNotebook, type CellPlace } from './read-notebook.js';
import { recodingNote, sourceBytes } from './source-bytes.js';

/** A program as it was handed in. */
export interface ProgramFile {
  /** Its name in tracebacks. */
  readonly file: string;
  readonly source: Uint8Array;
  /** The cell of each line, if it is a notebook. */
  readonly places: readonly CellPlace[] | undefined;
  /** The lines with which its cells begin; none if it is no notebook. */
  readonly cells: readonly number[];
  /** What of a notebook was left out, and what Python itself would not have read. */
  readonly notes: readonly LocalizedText[];
}

/** More than anybody writes by hand, and than Python reads in a few seconds. */
const mostBytes = 2_000_000;

/** More than a notebook holds with all its pictures. */
export const mostFileBytes = 200_000_000;

/**
 * The program that a file holds; `file` is its name, or its path as it is to be shown. @throws InputError for what is empty, too
 * large, or neither a Python program nor a notebook.
 */
export function programOfBytes(file: string, bytes: Uint8Array): ProgramFile {
  if (bytes.length > mostFileBytes) throw tooLarge(file, mostFileBytes);
  if (isForeignFile(bytes)) throw notPython(file);
  const isNotebook = /\.ipynb$/i.test(file);
  const program = isNotebook ? notebook(file, bytes) : plain(file, bytes);
  if (program.source.length > mostBytes) throw tooLarge(file, mostBytes);
  if (Buffer.from(program.source).toString('latin1').trim() === '')
    throw isNotebook ? noCode(file) : empty(file);
  return { file: path.basename(file), ...program };
}

type Read = Omit<ProgramFile, 'file'>;

function plain(file: string, bytes: Uint8Array): Read {
  if (!/\.(?:py|pyw|txt)$/i.test(file)) throw notPython(file);
  const note = recodingNote(bytes);
  return {
    source: sourceBytes(bytes),
    places: undefined,
    cells: [],
    notes: note === undefined ? [] : [note],
  };
}

function notebook(file: string, bytes: Uint8Array): Read {
  try {
    const { source, ...read } = readNotebook(new TextDecoder().decode(sourceBytes(bytes)));
    return { source: Buffer.from(source), ...read };
  } catch (cause) {
    const problem =
      cause instanceof ForeignNotebook ? foreign(file, cause.language) : notANotebook(file);
    throw new InputError(problem.problems, { cause });
  }
}

/** The error of a file that is larger than `most` bytes. */
export const tooLarge = (file: string, most: number): InputError =>
  inputError(
    'program-too-large',
    {
      zh: `${file} 太大：超过 ${most / 1e6} MB`,
      en: `${file} is too large: more than ${most / 1e6} MB`,
    },
    {
      zh: '数据请放在单独的文件里，用 --data 给出。',
      en: 'Put data into files of their own, and give them by --data.',
    },
  );

const noCode = (file: string): InputError =>
  inputError(
    'empty-program',
    { zh: `${file} 没有代码`, en: `${file} has no code in its cells` },
    { zh: '检查是否交错了文件。', en: 'Check whether it is the right file.' },
  );

const foreign = (file: string, language: string): InputError =>
  inputError(
    'not-python',
    {
      zh: `${file} 是 ${language} 笔记本，不是 Python`,
      en: `${file} is a notebook in ${language}, not in Python`,
    },
    {
      zh: '请给出内核为 Python 的笔记本。',
      en: 'Give a notebook whose kernel is Python.',
    },
  );

const empty = (file: string): InputError =>
  inputError(
    'empty-program',
    { zh: `${file} 是空的`, en: `${file} is empty` },
    { zh: '检查是否交错了文件。', en: 'Check whether it is the right file.' },
  );

const notPython = (file: string): InputError =>
  inputError(
    'not-python',
    { zh: `${file} 不是 Python 程序`, en: `${file} is no Python program` },
    {
      zh: '请给出 .py 文件或 Jupyter 笔记本（.ipynb）。',
      en: 'Give a .py file or a Jupyter notebook (.ipynb).',
    },
  );

const notANotebook = (file: string): InputError =>
  inputError(
    'not-a-notebook',
    { zh: `${file} 不是完好的 Jupyter 笔记本`, en: `${file} is no sound Jupyter notebook` },
    {
      zh: '在 Jupyter 中重新保存，或导出为 .py。',
      en: 'Save it in Jupyter again, or export it as .py.',
    },
  );
