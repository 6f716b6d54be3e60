import type { Dirent } from 'node:fs';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of a bank: where it lies, and the name that messages use. */
export interface BankFile {
  readonly path: string;
  readonly shown: string;
}

export const topicsFileName = 'topics.yaml';

/** Folders that hold no items. */
const notForItems = ['blueprints', 'node_modules'];

/** A path as messages show it: forward slashes, nothing superfluous. */
export const shownPath = (given: string): string =>
  path
    .normalize(given)
    .split(path.sep)
    .join('/')
    .replace(/(?<=.)\/$/, '');

export const isFolder = (given: string): boolean =>
  statSync(given, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The files of a folder that hold items, at any depth, in the order of their names; of a file only itself. */
export function itemFiles(given: string): BankFile[] {
  if (path.basename(given) === topicsFileName) return [];
  if (!isFolder(given)) return [{ path: given, shown: shownPath(given) }];
  return namesIn(given, '')
    .sort()
    .map((name) => ({ path: path.join(given, name), shown: shownPath(path.join(given, name)) }));
}

function namesIn(folder: string, below: string): string[] {
  const entries = entriesOf(path.join(folder, below));
  return entries ? entries.flatMap((entry) => namesOf(entry, folder, below)) : [below];
}

/** Undefined for a folder that may not be listed: it is then read as if it were a file, which tells the reason. */
function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function namesOf(entry: Dirent, folder: string, below: string): string[] {
  const name = below === '' ? entry.name : `${below}/${entry.name}`;
  if (!entry.isDirectory()) return /\.ya?ml$/.test(name) && name !== topicsFileName ? [name] : [];
  const isHidden = entry.name.startsWith('.') || notForItems.includes(entry.name);
  return isHidden ? [] : namesIn(folder, name);
}

/** The list of topics for a folder or file: the nearest one upwards, or else the one that comes with gradpaper. */
export function topicsFile(given: string): BankFile & { readonly packaged: boolean } {
  const nearest = nearestTopics(isFolder(given) ? given : path.dirname(given));
  if (nearest !== undefined) return { path: nearest, shown: shownPath(nearest), packaged: false };
  const packaged = path.join(packagedBank(), topicsFileName);
  return { path: packaged, shown: shownPath(packaged), packaged: true };
}

function nearestTopics(start: string): string | undefined {
  let folder = start;
  for (;;) {
    const candidate = path.join(folder, topicsFileName);
    if (existsSync(candidate)) return candidate;
    const above = path.join(folder, '..');
    if (path.resolve(above) === path.resolve(folder)) return undefined;
    folder = above;
  }
}

/** Where the bank lies in a folder of gradpaper: whole in a clone; in an installed package what students may hold of it. */
const placesOfBank = ['question-bank', path.join('dist', 'package', 'question-bank')];

/** The question bank that comes with gradpaper, in a folder above this file. */
export function packagedBank(): string {
  let folder = fileURLToPath(new URL('.', import.meta.url));
  for (;;) {
    const found = placesOfBank
      .map((place) => path.join(folder, place))
      .find((bank) => existsSync(path.join(bank, topicsFileName)));
    if (found !== undefined) return found;
    const above = path.dirname(folder);
    if (above === folder) throw new Error('the question bank of gradpaper is missing');
    folder = above;
  }
}
