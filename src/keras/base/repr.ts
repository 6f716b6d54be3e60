import { Float } from './float.js';
import { Tuple } from './tuple.js';

/** What has its own way to be written in a message. */
export interface Described {
  describe(): string;
}

const isDescribed = (value: object): value is Described => 'describe' in value;

/** The value as Python's `repr` writes it. Arrays are written as lists unless `tuples` is asked for. */
export function repr(value: unknown, sequences: 'list' | 'tuple' = 'list'): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || value instanceof Float) return writeNumber(value);
  if (typeof value === 'object') return writeObject(value, sequences);
  if (typeof value === 'function') return `<function ${value.name}>`;
  return value === true ? 'True' : 'False';
}

function writeObject(value: object, sequences: 'list' | 'tuple'): string {
  if (isDescribed(value)) return value.describe();
  return Array.isArray(value) ? writeSequence(value, sequences) : writeDictionary(value, sequences);
}

/** The value as Python's `str` writes it: a text without quotes, all else as `repr` does. */
export const str = (value: unknown, sequences: 'list' | 'tuple' = 'list'): string =>
  typeof value === 'string' ? value : repr(value, sequences);

/** A shape as Keras writes it: `(None, 3)`, `(4,)`, `()`. */
export const writeShape = (shape: readonly (number | null)[]): string => repr(shape, 'tuple');

function quote(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  return escaped.includes("'") && !escaped.includes('"')
    ? `"${escaped}"`
    : `'${escaped.replaceAll("'", "\\'")}'`;
}

/** Python writes the exponent with two digits at least, and uses it below 1e-4 and from 1e16 on. */
function writeNumber(number: number | Float): string {
  if (number instanceof Float) return wholeFloat(number.value);
  if (Number.isInteger(number)) return String(number);
  if (Number.isNaN(number)) return 'nan';
  if (!Number.isFinite(number)) return number > 0 ? 'inf' : '-inf';
  const small = Math.abs(number) < 1e-4;
  const text = small ? number.toExponential() : String(number);
  return text.replace(/e([+-])(\d)$/, 'e$10$2');
}

const wholeFloat = (value: number): string =>
  Math.abs(value) < 1e16
    ? `${Object.is(value, -0) ? '-0' : String(value)}.0`
    : value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2');

function writeSequence(items: readonly unknown[], sequences: 'list' | 'tuple'): string {
  const inner = items.map((item) => repr(item, sequences)).join(', ');
  if (sequences === 'list' && !(items instanceof Tuple)) return `[${inner}]`;
  return items.length === 1 ? `(${inner},)` : `(${inner})`;
}

const writeDictionary = (value: object, sequences: 'list' | 'tuple'): string =>
  `{${Object.entries(value)
    .map(([key, item]) => `${quote(key)}: ${repr(item, sequences)}`)
    .join(', ')}}`;
