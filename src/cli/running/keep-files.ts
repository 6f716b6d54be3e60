import { existsSync } from 'node:fs';
import path from 'node:path';
import { writeNew } from './write-new.js';
import { makeFolder } from '../../util/make-folder.js';

/**
 * Writes what a program has written into a folder. Names come from the program: those that lead out of the folder, that are no
 * names, or that are another one's again are left out. What is there already is not written over.
 * @throws InputError for a file that was there before, Error of the system.
 */
export function keepFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  makeFolder(folder);
  const written = new Set<string>();
  for (const [name, bytes] of files) {
    const place = placeOf(folder, name);
    if (place === undefined || clashes(place, written)) continue;
    makeFolder(path.dirname(place));
    writeNew(place, bytes);
    written.add(place);
  }
}

function placeOf(folder: string, name: string): string | undefined {
  const root = path.resolve(folder);
  const place = path.resolve(root, name);
  const inside = place.startsWith(root + path.sep);
  return inside && isName(name) ? place : undefined;
}

/** No signs that a system or a terminal obeys, and no part that is longer than systems allow. */
const isName = (name: string): boolean =>
  !/[\\:\p{Cc}\p{Cs}\p{Bidi_Control}]/u.test(name) &&
  name.split('/').every((part) => Buffer.byteLength(part) <= 255);

/** Whether the program wants a file twice, or a file where it has a folder, or the other way round. */
function clashes(place: string, written: ReadonlySet<string>): boolean {
  if (written.has(place)) return true;
  if ([...above(place)].some((folder) => written.has(folder))) return true;
  return existsSync(place) && [...written].some((each) => each.startsWith(place + path.sep));
}

function* above(place: string): Generator<string> {
  for (let folder = path.dirname(place); folder !== path.dirname(folder);) {
    yield folder;
    folder = path.dirname(folder);
  }
}
