import { Float } from '../../base/float.js';
import { isDictionary } from '../../graph/nested.js';

/** Stands for a float that is a whole number, which plain data do not tell from an int. */
const mark = 'float of Python';

/** What a saved model holds as plain data. */
export function toPlainSaved(value: unknown): unknown {
  if (value instanceof Float) return { [mark]: value.value };
  if (Array.isArray(value)) return value.map(toPlainSaved);
  if (!isDictionary(value)) return isScalar(value) ? value : null;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toPlainSaved(item)]));
}

const isScalar = (value: unknown): boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** Back from plain data. */
export function fromPlainSaved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromPlainSaved);
  if (!isDictionary(value)) return value;
  if (mark in value) return new Float(Number(value[mark]));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, fromPlainSaved(item)]),
  );
}
