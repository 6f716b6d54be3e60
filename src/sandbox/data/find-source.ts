import type { LazySource } from '../../keras/training/data/lazy-data.js';
import { dataSets, findPictures, houses, textsOf } from './index.js';
import type { Row } from './row-source.js';

/** The array of a data set that programs call by that name: `mnist/train/x`. @throws Error for a name that is none. */
export function findSource(name: string, _folder?: string): LazySource {
  const [set = '', part = '', array = ''] = name.split('/');
  const found =
    part === 'train' || part === 'test'
      ? (pictureSource(set, part, array) ?? textSource(set, part, array))
      : undefined;
  const source = found ?? houseSource(set, part);
  if (source === undefined) throw new Error(`There is no data set ${name}.`);
  return source;
}

type PartName = 'train' | 'test';

function pictureSource(set: string, part: PartName, array: string): LazySource | undefined {
  const arrays = findPictures(set)?.[part];
  return array === 'x' || array === 'y' ? arrays?.[array] : undefined;
}

/** Words of all texts one after the other, the length of each text, and its class. */
function textSource(set: string, part: PartName, array: string): LazySource | undefined {
  const { texts } = dataSets;
  if (!isKey(texts, set)) return undefined;
  const found = textsOf(texts[set], part);
  const arrays = { words: found.words, lengths: found.lengths, y: found.labels };
  return isKey(arrays, array) ? table(arrays[array], [arrays[array].length], 'int64') : undefined;
}

/** `boston_housing/x`: all houses, in the order of which the first ones are for training. */
function houseSource(set: string, array: string): LazySource | undefined {
  const { housing } = dataSets;
  if (!isKey(housing, set)) return undefined;
  const { rows, features } = housing[set];
  const found = houses(housing[set]);
  if (array === 'x') return table(found.x, [rows, features], 'float64');
  return array === 'y' ? table(found.y, [rows], 'float64') : undefined;
}

const isKey = <Key extends string>(
  table: Readonly<Record<Key, unknown>>,
  key: string,
): key is Key => Object.hasOwn(table, key);

/** Numbers that are there as a whole. */
function table(numbers: Row, shape: readonly number[], dtype: string): LazySource {
  const width = shape.slice(1).reduce((product, length) => product * length, 1);
  return {
    shape,
    dtype,
    rows(order) {
      const made = new (numbers.constructor as Float64ArrayConstructor)(order.length * width);
      order.forEach((row, place) => {
        made.set(numbers.subarray(row * width, (row + 1) * width), place * width);
      });
      return made;
    },
  };
}
