import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder and those above it, level by level: Node's recursive mkdir never ends where a file system says "no such folder"
 * of a name inside an existing one, as /proc does. @throws Error of the system if it cannot be made.
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (cause) {
    if (existsSync(folder) && statSync(folder).isDirectory()) return;
    const above = path.dirname(path.resolve(folder));
    if (existsSync(above)) throw cause;
    makeFolder(above);
    makeFolder(folder);
  }
}
