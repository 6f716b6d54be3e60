import type { Plain } from '../../../keras/inspect/evidence.js';
import { asArray } from './python-value.js';
import { sayNumber, sayPlain } from './say-plain.js';

/** More numbers than these are not written out. */
const mostNumbers = 12;

/** A value that a function gave, short enough for a line. */
export function sayValue(value: Plain): string {
  const array = asArray(value, false);
  if (array === null) return shorten(sayPlain(value));
  const shown = array.values
    .slice(0, mostNumbers)
    .map((one) => (typeof one === 'number' ? sayNumber(one) : sayPlain(one)));
  const rest = array.values.length > mostNumbers ? ', …' : '';
  return `array([${shown.join(', ')}${rest}], shape=(${array.shape.join(', ')}), ${array.dtype})`;
}

const shorten = (text: string): string => (text.length > 160 ? `${text.slice(0, 159)}…` : text);
