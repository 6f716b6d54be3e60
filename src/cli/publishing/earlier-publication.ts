import { existsSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { Bank } from '../../authoring/bank/bank.js';
import { inputError } from '../../util/problem.js';
import type { InputError } from '../../util/problem.js';
import { readText } from '../../util/read-text.js';
import type { NamedContent } from '../../util/staged-folder.js';
import { removeAbandoned } from '../../util/staged-folder.js';
import { forwardSlashes } from '../terminal/shown.js';

/** The file by which a publication is known. */
const markName = 'publication.json';

/** A name inside a folder: nothing outside it is ever removed. */
const nameInside = z
  .string()
  .refine((name) => !path.isAbsolute(name) && !name.split(/[\\/]/).includes('..'));

const markSchema = z.object({
  publication: z.literal('gradpaper bank'),
  files: z.array(nameInside),
});

/**
 * The files of the earlier publication in a folder; none if the folder is empty or not there. @throws InputError if the folder lies in
 * the bank, or holds anything but a publication.
 */
export function earlierFiles(out: string, bank: string): readonly string[] {
  removeAbandoned(out);
  const inBank = path.relative(realPath(bank), realPath(out));
  const isOutside = inBank.split(path.sep)[0] === '..' || path.isAbsolute(inBank);
  if (!isOutside) throw insideBank(out);
  if (!existsSync(out) || readdirSync(out).length === 0) return [];
  const mark = readMark(path.join(out, markName));
  if (!mark) throw notEmpty(out);
  return [...mark.files, markName];
}

/** The file that marks a folder as a publication, with the names of its files. */
export const markOf = (files: readonly NamedContent[], { hash, items }: Bank): NamedContent => [
  markName,
  `${JSON.stringify(
    {
      publication: 'gradpaper bank',
      without: 'reserved',
      bank: hash,
      items: items.length,
      files: files.map(([name]) => forwardSlashes(name)).sort(),
    },
    null,
    2,
  )}\n`,
];

function readMark(file: string): z.output<typeof markSchema> | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return markSchema.safeParse(JSON.parse(readText(file))).data;
  } catch {
    return undefined;
  }
}

/** A path without links, as far as it exists. */
function realPath(given: string): string {
  const absolute = path.resolve(given);
  if (existsSync(absolute)) return realpathSync(absolute);
  return path.join(realPath(path.dirname(absolute)), path.basename(absolute));
}

const insideBank = (out: string): InputError =>
  inputError(
    'inside-the-bank',
    { zh: `${out} 在题库之内`, en: `${out} lies in the bank itself` },
    { zh: '把 --out 换成题库之外的文件夹。', en: 'Give --out a folder outside the bank.' },
  );

const notEmpty = (out: string): InputError =>
  inputError(
    'folder-not-empty',
    {
      zh: `文件夹 ${out} 已有内容，且不是先前发布的题库`,
      en: `the folder ${out} is not empty, and holds no earlier publication`,
    },
    { zh: '换一个新的文件夹。', en: 'Choose a new folder.' },
  );
