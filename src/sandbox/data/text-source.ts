import type { LazySource } from '../../keras/training/data/lazy-data.js';
import { dataSets, textsOf } from './index.js';
import { isKey } from './is-key.js';
import { tableSource } from './tables.js';
import type { TextSet, Texts } from './texts.js';

const made = new Map<string, Texts>();

/** `imdb/train/words`: the words of all texts one after the other; `lengths`: how many each has; `y`: the classes. */
export function textSource(
  set: string,
  [part, array = '']: readonly string[],
): LazySource | undefined {
  const { texts } = dataSets;
  if (!isKey(texts, set) || (part !== 'train' && part !== 'test')) return undefined;
  const key = `${set}/${part}`;
  const found = made.get(key) ?? textsOf(withAll(texts[set]), part);
  made.set(key, found);
  const arrays = { words: found.words, lengths: found.lengths, y: found.labels };
  if (!isKey(arrays, array)) return undefined;
  const numbers = arrays[array];
  return tableSource(numbers, [numbers.length], array === 'y' ? 'int64' : 'int32');
}

/** Where the parts are cut is the program's choice: each part has as many texts as both together, and the first ones are used. */
function withAll(set: TextSet): TextSet {
  const count =
    set.train.count === set.test.count ? set.train.count : set.train.count + set.test.count;
  return { ...set, train: { ...set.train, count }, test: { ...set.test, count } };
}
