import type { GraderOptions } from '../../jobs/grader-options.js';
import { dataFolders } from '../running/data-folders.js';
import { preparing } from '../running/preparing.js';
import { wallOf } from '../running/wall-of.js';
import { say } from '../terminal/terminal.js';
import type { Terminal } from '../terminal/terminal.js';
import type { ProgramsOptions } from './grade-options.js';

/** How a whole class is graded: hidden checks too. @throws InputError where isolation is required and there is none. */
export async function graderOptions(
  options: Pick<ProgramsOptions, 'data' | 'require-isolation'>,
  seed: string,
  { terminal, workers }: { readonly terminal: Terminal; readonly workers: number },
): Promise<GraderOptions> {
  const data = dataFolders(options.data);
  const wall = await wallOf(options);
  return {
    seed,
    hidden: true,
    warm: workers,
    preparing: () => {
      terminal.tell(say(terminal, preparing));
    },
    ...(data === undefined ? {} : { data }),
    ...(wall === undefined ? {} : { wall: wall.command }),
  };
}
