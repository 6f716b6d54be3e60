import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readNotebook, type CellPlace } from '../../sandbox/program/read-notebook.js';
import { sourceBytes } from '../../sandbox/program/source-bytes.js';
import { inputError, InputError } from '../../util/problem.js';
import { mustBeFile } from '../terminal/must-be-file.js';

/** A program as it was handed in. */
export interface ProgramFile {
  /** Its name in tracebacks. */
  readonly file: string;
  readonly source: Uint8Array;
  /** The cell of each line, if it is a notebook. */
  readonly places: readonly CellPlace[] | undefined;
  /** What of a notebook was left out. */
  readonly notes: readonly string[];
}

/** @throws InputError for what is not there, empty, or neither a Python program nor a notebook. */
export function readProgram(file: string): ProgramFile {
  mustBeFile(file);
  const bytes = readFileSync(file);
  const name = path.basename(file);
  if (isForeign(bytes)) throw notPython(file);
  const program = /\.ipynb$/i.test(file) ? notebook(file, bytes) : plain(file, bytes);
  if (Buffer.from(program.source).toString('latin1').trim() === '') throw empty(file);
  return { file: name, ...program };
}

type Read = Omit<ProgramFile, 'file'>;

function plain(file: string, bytes: Uint8Array): Read {
  if (!/\.(?:py|pyw|txt)$/i.test(file)) throw notPython(file);
  return { source: sourceBytes(bytes), places: undefined, notes: [] };
}

function notebook(file: string, bytes: Uint8Array): Read {
  try {
    const { source, notes, places } = readNotebook(new TextDecoder().decode(sourceBytes(bytes)));
    return { source: Buffer.from(source), notes, places };
  } catch (cause) {
    throw new InputError(notANotebook(file).problems, { cause });
  }
}

/** Archives (and with them Word's documents), PDFs, pictures, programs of machines. */
const foreign = ['PK\u0003\u0004', '%PDF-', '\u0089PNG', 'ÿØÿ', '\u007fELF', 'MZ\u0090'];

const isForeign = (bytes: Uint8Array): boolean => {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return foreign.some((magic) => start.startsWith(magic));
};

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
