import { Callable } from '../api/callable.js';
import { valueError } from '../base/errors.js';
import type { Files, SavedFile } from '../base/files.js';
import { ArrayData } from '../training/array-data.js';

/** The files of the program: Python writes what the engine saves, as soon as it is saved, and reads it again. */
export class ProgramFiles implements Files {
  readonly #read: Callable;
  readonly #write: Callable;

  constructor(read: Callable, write: Callable) {
    this.#read = read;
    this.#write = write;
  }

  /** Texts only: models are read by the program. */
  get(path: string): SavedFile | undefined {
    const text = this.#read.call([path]);
    return typeof text === 'string' ? { kind: 'text', text } : undefined;
  }

  set(path: string, file: SavedFile): void {
    const content =
      file.kind === 'text' ? file.text : new ArrayData([file.bytes.length], 'uint8', file.bytes);
    this.#write.call([path, content, file.kind === 'text' ? 'text' : file.layout]);
  }
}

/** The bytes of a file as the program has read them. @throws ValueError for what are none. */
export function bytesOf(value: unknown): Uint8Array {
  if (value instanceof ArrayData && value.data instanceof Uint8Array) return value.data;
  throw valueError('A file is given by its bytes.');
}
