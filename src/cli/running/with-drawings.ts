import { savedFiles } from '../../sandbox/plots/saved-files.js';
import type { RunResult } from '../../sandbox/run-program.js';

/** Where the program's files lie in its own world. */
const home = '/home/student';

/** What a program has written, with its figures in the files into which it has saved them. */
export function withDrawings({
  files,
  figures,
}: Pick<RunResult, 'files' | 'figures'>): ReadonlyMap<string, Uint8Array> {
  const drawings = savedFiles(figures);
  return new Map(
    [...files].map(([name, bytes]) => {
      const drawing = drawings.get(`${home}/${name}`);
      return [name, drawing === undefined ? bytes : Buffer.from(drawing)];
    }),
  );
}
