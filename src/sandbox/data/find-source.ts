import type { LazySource } from '../../keras/training/data/lazy-data.js';
import { houseSource } from './house-source.js';
import { pictureSource } from './picture-source.js';
import { RealSets } from './real-sets.js';
import { bytesSource, flagSource } from './tables.js';
import { textSource } from './text-source.js';

/** Gives the arrays of data sets that programs call by name: `mnist/train/x`; the real ones as far as `folder` has them. */
export function sourcesIn(folder: string | undefined): (name: string) => LazySource {
  const real = folder === undefined ? undefined : new RealSets(folder);
  return (name) => {
    const [set = '', ...rest] = name.split('/');
    const source =
      fileSource(set, rest, real) ??
      pictureSource(set, rest, real) ??
      textSource(set, rest) ??
      houseSource(set, rest, real);
    if (source === undefined) throw new Error(`There is no data set ${name}.`);
    return source;
  };
}

/** What a program asks about a set's files before it asks for arrays, and arrays that only Python can read. */
function fileSource(
  set: string,
  [part, array = '']: readonly string[],
  real: RealSets | undefined,
): LazySource | undefined {
  const words = `${set}_word_index.json`;
  if (part === 'is_real') return flagSource(real?.has(`${set}.npz`) === true);
  if (part === 'word_index' && array === 'is_real') return flagSource(real?.has(words) === true);
  if (real === undefined) return undefined;
  if (part === 'word_index') return bytesSource(real.bytes(words));
  return part === 'file' ? textFile(set, array, real) : undefined;
}

/** Lists of words are pickled; the classes are plain numbers. */
function textFile(set: string, array: string, real: RealSets): LazySource {
  if (!array.startsWith('y')) return bytesSource(real.entry(set, array));
  const { data, shape, dtype } = real.array(set, array, { shape: [null], kind: 'integers' });
  return { shape, dtype, rows: (order) => order.map((row) => data[row] ?? 0) };
}
