import type { LazySource } from '../../keras/training/data/lazy-data.js';
import { dataSets, houses } from './index.js';
import { isKey } from './is-key.js';
import type { RealSets } from './real-sets.js';
import { tableSource } from './tables.js';

/** `boston_housing/x`: all houses, in the order of which the first ones are for training; `y`: their prices. */
export function houseSource(
  set: string,
  [array = '']: readonly string[],
  real: RealSets | undefined,
): LazySource | undefined {
  const { housing } = dataSets;
  if (!isKey(housing, set) || (array !== 'x' && array !== 'y')) return undefined;
  const { rows, features } = housing[set];
  const shape = array === 'x' ? [rows, features] : [rows];
  if (real?.has(`${set}.npz`) === true) {
    const { data, dtype } = real.array(set, array, { shape, kind: 'floats' });
    return tableSource(data, shape, dtype);
  }
  const numbers = houses(housing[set])[array];
  return set === 'boston_housing'
    ? tableSource(numbers, shape, 'float64')
    : tableSource(Float32Array.from(numbers), shape, 'float32');
}
