import type { ProgramFile } from '../../sandbox/program/program-of-bytes.js';
import type { Problem } from '../../util/problem.js';

/** What one student has handed in: a program, or the reason why there is none. */
export interface HandIn {
  /** The file or folder that it came as; unique. */
  readonly file: string;
  readonly id: string;
  readonly name: string;
  readonly class: string;
  /** Whether the download itself says so. */
  readonly late: boolean;
  /** Undefined if there is nothing that could be run: `problems` say why. */
  readonly program: Pick<ProgramFile, 'source' | 'cells' | 'places'> | undefined;
  /** Whether it is not known for sure whose this is: nobody gets its marks before a person has looked. */
  readonly doubtful: boolean;
  readonly problems: readonly Problem[];
}

/** Somebody on the list who has handed in nothing. */
export interface Missing {
  readonly id: string;
  readonly name: string;
  readonly class: string;
}
