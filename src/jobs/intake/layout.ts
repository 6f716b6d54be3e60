import type { FoundFile } from './found-file.js';

/** A file or folder at the top of a download, as its name is understood. */
export interface Placed {
  /** What belongs to one student has the same key. */
  readonly key: string;
  /** Whose it is, as far as the name says: the id of the system that made the download. */
  readonly id: string;
  readonly name: string;
  /** Whose ids they are; in a list of students they stand in a column of their own. */
  readonly system: 'moodle' | 'canvas' | 'plain';
  readonly late: boolean;
}

/** A file or folder at the top. */
export interface TopEntry {
  readonly name: string;
  readonly files: readonly FoundFile[];
}

/** Files by what stands at the top of them, in the order of the files. */
export function topEntries(files: readonly FoundFile[]): TopEntry[] {
  const entries = new Map<string, FoundFile[]>();
  for (const file of files) {
    const name = file.path.split('/')[0] ?? '';
    const inside = entries.get(name) ?? [];
    if (inside.length === 0) entries.set(name, inside);
    inside.push(file);
  }
  return [...entries].map(([name, inside]) => ({ name, files: inside }));
}

/** `Full Name_1234567_assignsubmission_file_`, a folder, or with the file's name behind it. */
const moodle = /^(?<name>.+)_(?<id>\d+)_assignsubmission_(?:file|onlinetext)(?:_(?<file>.*))?$/su;

/** `lastnamefirstname_LATE_12345_67890_file-1.py`. */
const canvas = /^(?<name>[^_]+)_(?<late>LATE_)?(?<id>\d+)_\d+_(?<file>.+)$/su;

/** The name that a student gave her file: without what Moodle or Canvas put before it. */
export const nameAsGiven = (name: string): string =>
  (moodle.exec(name) ?? canvas.exec(name))?.groups?.['file'] ?? name;

/** How the name of a file or folder at the top is to be understood. */
export function placeByName(name: string): Placed {
  const byMoodle = moodle.exec(name)?.groups;
  if (byMoodle) return placed('moodle', byMoodle['id'], byMoodle['name'], false);
  const byCanvas = canvas.exec(name)?.groups;
  if (byCanvas)
    return placed('canvas', byCanvas['id'], byCanvas['name'], byCanvas['late'] !== undefined);
  return {
    key: `plain ${name}`,
    id: stem(name).normalize('NFC'),
    name: '',
    system: 'plain',
    late: false,
  };
}

const placed = (system: 'moodle' | 'canvas', id = '', name = '', late: boolean): Placed => ({
  key: `${system} ${id}`,
  id,
  name,
  system,
  late,
});

/** A name without the ending of a program; names of people may have dots in them. */
export const stem = (name: string): string =>
  name.replace(/(?<=.)\.(?:pyw?|ipynb|txt|zip)$/isu, '');
