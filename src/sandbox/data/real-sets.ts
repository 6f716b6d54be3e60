import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { LocalizedText } from '../../util/localized-text.js';
import { readNpy, type NpyArray } from './npy.js';
import { unusableFile } from './unusable-file.js';

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

  /** A file of JSON. @throws InputError if it is none. */
  json(file: string): Uint8Array {
    const bytes = this.#bytes(file);
    try {
      JSON.parse(Buffer.from(bytes).toString());
      return bytes;
    } catch {
      throw this.#unusable(file, { zh: '不是完好的 JSON', en: 'it is no sound JSON' });
    }
  }

  /** The bytes of an array in `<set>.npz`. @throws InputError if the file has none of that name. */
  entry(set: string, array: string): Uint8Array {
    const file = `${set}.npz`;
    const entries = this.#files.get(file) ?? this.#unpack(file);
    this.#files.set(file, entries);
    const found = entries[`${array}.npy`];
    if (found === undefined)
      throw this.#unusable(file, { zh: `没有数组 ${array}`, en: `it has no array ${array}` });
    return found;
  }

  /** An array of `<set>.npz`. @throws InputError if it has another shape or type than the data set; null stands for any length. */
  array(set: string, array: string, expected: Expected): NpyArray {
    const key = `${set}/${array}`;
    const found = this.#arrays.get(key) ?? this.#read(set, array);
    const told = `${array}: ${found.dtype} [${found.shape.join(', ')}]`;
    if (!fits(found, expected))
      throw this.#unusable(`${set}.npz`, {
        zh: `不是这个数据集（${told}）`,
        en: `it is not the data set (${told})`,
      });
    this.#arrays.set(key, found);
    return found;
  }

  #read(set: string, array: string): NpyArray {
    const bytes = this.entry(set, array);
    try {
      return readNpy(bytes);
    } catch {
      throw this.#unusable(`${set}.npz`, {
        zh: `数组 ${array} 已损坏`,
        en: `its array ${array} is damaged`,
      });
    }
  }

  #unpack(file: string): Readonly<Record<string, Uint8Array>> {
    const bytes = this.#bytes(file);
    try {
      return unzipSync(bytes);
    } catch {
      throw this.#unusable(file, {
        zh: '不是完好的 .npz 文件',
        en: 'it is no sound .npz file',
      });
    }
  }

  #bytes(file: string): Uint8Array {
    try {
      return readFileSync(path.join(this.#folder, file));
    } catch (error) {
      const { message } = error as Error;
      throw this.#unusable(file, {
        zh: `读不了（${message}）`,
        en: `it cannot be read (${message})`,
      });
    }
  }

  #unusable(file: string, why: LocalizedText): Error {
    return unusableFile(path.join(this.#folder, file), why);
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
