import type { LocalizedText } from '../../util/localized-text.js';
import { InputError } from '../../util/problem.js';
import type { Problem } from '../../util/problem.js';

/** A file among those that were handed in, on the disk or in an archive. Nothing of it has been read yet. */
export interface FoundFile {
  /** Below the folder, with forward slashes, its letters as they were found: two names may look the same. */
  readonly path: string;
  /** Its content. @throws InputError for a file that must not be read. */
  readonly read: () => Uint8Array;
}

/** All files below a folder or in an archive, and what is wrong with those that are left out. */
export interface Found {
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
}

/** A file that gets a row like any other, but whose content nobody reads. */
export const refusedFile = (path: string, words: RefusalWords): FoundFile => ({
  path,
  read: () => {
    throw new InputError([refusal(path, words)]);
  },
});

export interface RefusalWords {
  readonly code: string;
  readonly message: LocalizedText;
  readonly advice: LocalizedText;
}

/** The problem of one file that was handed in. */
export const refusal = (path: string, words: RefusalWords): Problem => ({
  severity: 'error',
  ...words,
  position: { file: path, line: 1, column: 1 },
});
