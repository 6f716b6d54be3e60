import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder and those above it, level by level: Node's recursive mkdir never ends where a file system says "no such folder"
 * of a name inside an existing one, as /proc does. Gives the highest folder that had to be made; undefined if it was there.
 * @throws Error of the system if it cannot be made.
 */
export function makeFolder(folder: string): string | undefined {
  try {
    mkdirSync(folder);
    return folder;
  } catch (cause) {
    if (existsSync(folder) && statSync(folder).isDirectory()) return undefined;
    const above = path.dirname(path.resolve(folder));
    if (existsSync(above)) throw cause;
    const highest = makeFolder(above);
    makeFolder(folder);
    return highest;
  }
}
