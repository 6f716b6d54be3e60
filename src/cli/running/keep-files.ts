import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes what a program has written into a folder. Names that lead out of it are left out: they come from the program.
 */
export function keepFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) {
    const place = placeOf(folder, name);
    if (place === undefined) continue;
    mkdirSync(path.dirname(place), { recursive: true });
    // A new file: what is there already is not written over, and links are not followed.
    writeFileSync(place, bytes, { flag: 'wx' });
  }
}

function placeOf(folder: string, name: string): string | undefined {
  const root = path.resolve(folder);
  const place = path.resolve(root, name);
  const inside = place.startsWith(root + path.sep);
  return inside && !/[\0\\:]/.test(name) ? place : undefined;
}
