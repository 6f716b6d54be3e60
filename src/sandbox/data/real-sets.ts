import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { readNpy, type NpyArray } from './npy.js';

/** The files of a folder in which real data sets lie; each is read once. */
export class RealSets {
  readonly #folder: string;
  readonly #files = new Map<string, Readonly<Record<string, Uint8Array>>>();
  readonly #arrays = new Map<string, NpyArray>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Whether the folder has a file of that name. */
  has(file: string): boolean {
    return existsSync(path.join(this.#folder, file));
  }

  bytes(file: string): Uint8Array {
    return readFileSync(path.join(this.#folder, file));
  }

  /** The bytes of an array in `<set>.npz`. @throws Error if the file has none of that name. */
  entry(set: string, array: string): Uint8Array {
    const file = `${set}.npz`;
    const entries = this.#files.get(file) ?? this.#unpack(file);
    this.#files.set(file, entries);
    const found = entries[`${array}.npy`];
    if (found === undefined) throw new Error(`${file} in ${this.#folder} has no array ${array}.`);
    return found;
  }

  /** An array of `<set>.npz`. @throws Error if it has another shape or type than the data set; null stands for any length. */
  array(set: string, array: string, expected: Expected): NpyArray {
    const key = `${set}/${array}`;
    const found = this.#arrays.get(key) ?? readNpy(this.entry(set, array));
    if (!fits(found, expected))
      throw new Error(
        `${set}.npz in ${this.#folder} is not the data set: ${array} is ${found.dtype} of shape [${found.shape.join(', ')}].`,
      );
    this.#arrays.set(key, found);
    return found;
  }

  #unpack(file: string): Readonly<Record<string, Uint8Array>> {
    try {
      return unzipSync(this.bytes(file));
    } catch (cause) {
      throw new Error(`${file} in ${this.#folder} is no sound .npz file.`, { cause });
    }
  }
}

/** What an array must be. */
export interface Expected {
  readonly shape: readonly (number | null)[];
  readonly kind: 'integers' | 'floats';
}

function fits({ shape, dtype }: NpyArray, expected: Expected): boolean {
  const sameShape =
    shape.length === expected.shape.length &&
    expected.shape.every((size, axis) => size === null || size === shape[axis]);
  return sameShape && dtype.startsWith('float') === (expected.kind === 'floats');
}
