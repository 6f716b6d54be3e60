import { existsSync } from 'node:fs';
import path from 'node:path';

/** The path of a program, for the process that starts it has no PATH; its name if it is not there. */
export const programOf = (name: string): string =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((place) => existsSync(place)) ?? name;
