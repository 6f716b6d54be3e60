import type { Plain } from '../../../keras/inspect/evidence.js';
import { safeText } from './safe-text.js';

/** A value as Python writes it; an array as its shape and values. */
export const pythonText = (value: Plain): string => safeText(written(value));

function written(value: Plain): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return String(value);
  return isList(value) ? `[${value.map(written).join(', ')}]` : writtenObject(value);
}

/** `Array.isArray` says nothing of lists that nobody may change. */
const isList = (value: object): value is readonly Plain[] => Array.isArray(value);

function writtenObject(value: { readonly [key: string]: Plain }): string {
  const { shape, dtype, values } = value;
  if (shape !== undefined && dtype !== undefined && values !== undefined)
    return `array(${written(values)}, shape=${written(shape)}, dtype=${String(dtype)})`;
  const entries = Object.entries(value).map(([key, item]) => `${key}: ${written(item)}`);
  return `{${entries.join(', ')}}`;
}
