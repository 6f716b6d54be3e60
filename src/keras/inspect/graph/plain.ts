import { createHash } from 'node:crypto';
import { isEngineTensor } from '../../base/engine-tensor.js';
import { isNumber } from '../../base/float.js';
import { repr } from '../../base/repr.js';
import { isConfigured, isSaved, serialize } from '../../base/serializable.js';
import { Variable } from '../../base/variable.js';
import { isDictionary } from '../../graph/nested.js';
import { ArrayData } from '../../training/array-data.js';
import type { Plain } from '../evidence.js';

/** The most numbers of a constant that are told one by one. */
const mostNumbers = 16;

/** A value of a configuration or call as data: objects by class and configuration, long arrays by a digest of their numbers. */
export function plain(value: unknown): Plain {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (isNumber(value)) return plainNumber(Number(value));
  if (isSaved(value)) return { class: value.class_name, config: plain(value.config) };
  if (Array.isArray(value)) return value.map(plain);
  if (isDictionary(value)) return plainEntries(value);
  return plainObject(value);
}

/** The same for all entries of a dictionary. */
export const plainEntries = (
  entries: Readonly<Record<string, unknown>>,
): Readonly<Record<string, Plain>> =>
  Object.fromEntries(Object.entries(entries).map(([key, item]) => [key, plain(item)]));

/** JSON has no numbers for these. */
const plainNumber = (value: number): Plain => (Number.isFinite(value) ? value : String(value));

function plainObject(value: unknown): Plain {
  if (value instanceof ArrayData) return plainArray(value.shape, value.data);
  if (value instanceof Variable) return { variable: [...value.shape] };
  if (isEngineTensor(value)) return plainArray(value.shape, value.dataSync());
  if (typeof value === 'function') return value.name;
  return isConfigured(value) ? plain(serialize(value)) : repr(value);
}

function plainArray(shape: readonly number[], data: ArrayLike<number | string>): Plain {
  const items = Array.from(data);
  if (shape.length === 0) return plain(items[0]);
  if (items.length <= mostNumbers) return { shape: [...shape], values: items.map(plain) };
  const digest = createHash('sha256').update(JSON.stringify(items)).digest('hex').slice(0, 16);
  return { shape: [...shape], digest };
}
