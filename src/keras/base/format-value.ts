import { valueError } from './errors.js';
import { isNumber, type Float } from './float.js';
import { exponential, fixed } from './format-number.js';
import { str } from './repr.js';

/** A fill character and alignment, sign, zeros, width, thousands, precision, type. */
const layout = /^(?:(.)?([<>=^]))?([+ -])?(0)?(\d*)(,)?(?:\.(\d+))?([dfFeEgs%])?$/u;

/**
 * The value as Python's `format(value, spec)` writes it: `03d`, `.4f`, `>8`, `,`.
 * @throws ValueError for a format that is not understood.
 */
export function formatValue(value: unknown, spec: string): string {
  if (spec === '') return str(value);
  const match = layout.exec(spec);
  if (match === null) throw valueError(`Invalid format specifier '${spec}'`);
  const [, fill, align, sign, zero, width, comma, precision, type] = match;
  const standard = !isNumber(value) ? '<' : zero === undefined ? '>' : '=';
  const text = isNumber(value)
    ? withCommas(withSign(formatNumber(value, type, precision), sign), comma)
    : cut(str(value), precision);
  return pad(text, Number(width), fill ?? zero ?? ' ', align ?? standard);
}

const cut = (text: string, length: string | undefined): string =>
  length === undefined ? text : text.slice(0, Number(length));

const withCommas = (text: string, comma: string | undefined): string =>
  comma === undefined ? text : text.replace(/\B(?<!\..*)(?=(?:\d{3})+(?!\d))/g, comma);

function formatNumber(given: number | Float, type = '', precision?: string): string {
  const value = Number(given);
  const digits = Number(precision ?? 6);
  switch (type) {
    case 'd':
      return String(Math.trunc(value));
    case 'e':
    case 'E':
      return exponential(value, digits);
    case '%':
      return `${fixed(value * 100, digits)}%`;
    case 'f':
    case 'F':
      return fixed(value, digits);
    case 'g':
      return general(value, digits || 1);
    default:
      return precision === undefined ? str(given) : asFloat(value, digits || 1);
  }
}

/** So many digits, without zeros at the end; with an exponent from 10 to the power of `limit` on, and below 1e-4. */
function general(value: number, digits: number, limit = digits): string {
  const [mantissa = '', exponent] = exponential(value, digits - 1).split('e');
  if (exponent === undefined) return mantissa;
  const power = Number(exponent);
  if (power < -4 || power >= limit) return `${withoutZeros(mantissa)}e${exponent}`;
  return withoutZeros(fixed(value, digits - 1 - power));
}

/** As `g`, but the exponent comes one digit earlier, and a number without one has a point. */
function asFloat(value: number, digits: number): string {
  const text = general(value, digits, digits - 1);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}

const withoutZeros = (text: string): string =>
  text.includes('.') ? text.replace(/\.?0+$/, '') : text;

const withSign = (text: string, sign: string | undefined): string =>
  sign !== undefined && sign !== '-' && !text.startsWith('-') ? sign + text : text;

function pad(text: string, width: number, filler: string, align: string): string {
  if (align === '<') return text.padEnd(width, filler);
  if (align === '^')
    return text
      .padStart(text.length + Math.floor((width - text.length) / 2), filler)
      .padEnd(width, filler);
  if (align === '>') return text.padStart(width, filler);
  const sign = /^[+-]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, filler);
}
