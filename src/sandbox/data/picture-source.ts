import type { LazySource } from '../../keras/training/data/lazy-data.js';
import { findPictures } from './index.js';
import type { RealSets } from './real-sets.js';
import { tableSource } from './tables.js';

/** `mnist/train/x`: pictures or classes. Undefined for what is none. */
export function pictureSource(
  set: string,
  [part, array]: readonly string[],
  real: RealSets | undefined,
): LazySource | undefined {
  if ((part !== 'train' && part !== 'test') || (array !== 'x' && array !== 'y')) return undefined;
  const stand = findPictures(set)?.[part][array];
  if (stand === undefined || real?.has(`${set}.npz`) !== true) return stand;
  const { data, dtype } = real.array(set, `${array}_${part}`, {
    shape: stand.shape,
    kind: 'integers',
  });
  return tableSource(data, stand.shape, dtype);
}
