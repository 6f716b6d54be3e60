import { valueError } from '../../keras/base/errors.js';
import type { LazySource } from '../../keras/training/data/lazy-data.js';
import { houseSource } from './house-source.js';
import { dataSets } from './index.js';
import { isKey } from './is-key.js';
import { pictureSource } from './picture-source.js';
import { RealSets } from './real-sets.js';
import { bytesSource, flagSource } from './tables.js';
import { textSource } from './text-source.js';

/**
 * Gives the arrays of data sets that programs call by name: `mnist/train/x`; the real ones as far as `folder` has them. Of the
 * folder's files only those of the data sets are looked at, whatever a program asks for. @throws ValueError for another name.
 */
export function sourcesIn(folder: string | undefined): (name: string) => LazySource {
  const real = folder === undefined ? undefined : new RealSets(folder);
  return (name) => {
    const [set = '', ...rest] = name.split('/');
    const source =
      fileSource(set, rest, real) ??
      pictureSource(set, rest, real) ??
      textSource(set, rest) ??
      houseSource(set, rest, real);
    if (source === undefined) throw valueError(`There is no data set ${name}.`);
    return source;
  };
}

/** What a program asks about a set's files before it asks for arrays, and arrays that only Python can read. */
function fileSource(
  set: string,
  [part, array = '']: readonly string[],
  real: RealSets | undefined,
): LazySource | undefined {
  if (!isSet(set)) return undefined;
  if (part === 'is_real') return flagSource(real?.has(`${set}.npz`) === true);
  if (part === 'word_index') return wordsSource(set, array, real);
  const isText = part === 'file' && textArrays[set]?.includes(array) === true;
  return isText && real !== undefined ? textFile(set, array, real) : undefined;
}

/** The words of a set of texts with their numbers. */
function wordsSource(
  set: string,
  asked: string,
  real: RealSets | undefined,
): LazySource | undefined {
  const words = `${set}_word_index.json`;
  if (asked === 'is_real') return flagSource(real?.has(words) === true);
  return asked === 'bytes' && real !== undefined ? bytesSource(real.json(words)) : undefined;
}

const isSet = (name: string): boolean =>
  Object.values(dataSets).some((sets: Readonly<Record<string, unknown>>) => isKey(sets, name));

/** The arrays in the files of texts. */
const textArrays: Readonly<Record<string, readonly string[]>> = {
  imdb: ['x_train', 'y_train', 'x_test', 'y_test'],
  reuters: ['x', 'y'],
};

/** Lists of words are pickled; the classes are plain numbers. */
function textFile(set: string, array: string, real: RealSets): LazySource {
  if (!array.startsWith('y')) return bytesSource(real.entry(set, array));
  const { data, shape, dtype } = real.array(set, array, { shape: [null], kind: 'integers' });
  return { shape, dtype, rows: (order) => order.map((row) => data[row] ?? 0) };
}
