import { readFileSync, readdirSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import path from 'node:path';
import { mostFileBytes, tooLarge } from '../../sandbox/program/program-of-bytes.js';
import { inputError } from '../../util/problem.js';
import type { InputError } from '../../util/problem.js';
import { isBesideThePoint } from './beside-the-point.js';
import { refusedFile } from './found-file.js';
import type { Found, FoundFile } from './found-file.js';

/** More files than a class hands in. */
const mostFiles = 50_000;

/** Deeper than anybody's folders. */
const deepest = 20;

/** All files below a folder, in the order of their names; links are named and not followed. @throws InputError for too many files. */
export function readFolder(folder: string): Found {
  const files: FoundFile[] = [];
  for (const file of filesBelow(folder, '', 0)) {
    if (files.length === mostFiles) throw tooManyFiles(folder, mostFiles);
    files.push(file);
  }
  return { files, problems: [] };
}

function* filesBelow(folder: string, below: string, depth: number): Iterable<FoundFile> {
  const entries = readdirSync(path.join(folder, below), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (isBesideThePoint(entry.isDirectory() ? `${name}/x` : name)) continue;
    if (entry.isDirectory() && depth < deepest) yield* filesBelow(folder, name, depth + 1);
    else yield fileOf(folder, name, entry);
  }
}

function fileOf(folder: string, name: string, entry: Dirent): FoundFile {
  if (!entry.isFile()) return refusedFile(name, noFile);
  return { path: name, read: () => contentOf(path.join(folder, name), name) };
}

function contentOf(file: string, shown: string): Uint8Array {
  if (statSync(file).size > mostFileBytes) throw tooLarge(shown, mostFileBytes);
  return readFileSync(file);
}

const noFile = {
  code: 'no-plain-file',
  message: {
    zh: '这是链接或特殊文件，没有读取',
    en: 'this is a link or a special file, and was not read',
  },
  advice: { zh: '请交文件本身。', en: 'Hand in the file itself.' },
};

/** The error of a pile that nobody can have meant. */
export const tooManyFiles = (place: string, most: number): InputError =>
  inputError(
    'too-many-files',
    { zh: `${place} 中的文件超过 ${most} 个`, en: `${place} holds more than ${most} files` },
    { zh: '检查是不是这个文件夹。', en: 'Check whether it is the right folder.' },
  );
