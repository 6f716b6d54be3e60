import { formatValue } from '../../../src/keras/base/format-value.js';
import { isNumber } from '../../../src/keras/base/float.js';
import { KerasError, typeError } from '../../../src/keras/base/errors.js';
import { repr } from '../../../src/keras/base/repr.js';
import type { Arguments } from '../../../src/keras/base/signature.js';
import { isDictionary } from '../../../src/keras/graph/nested.js';
import { isTuple } from './tuples.js';

/** `repr(value)`; unlike Keras' messages it tells tuples from lists. */
export function reprOf(value: unknown): string {
  if (value instanceof Set)
    return value.size === 0 ? 'set()' : `{${[...value].map(reprOf).join(', ')}}`;
  if (Array.isArray(value)) {
    const inner = value.map(reprOf).join(', ');
    if (!isTuple(value)) return `[${inner}]`;
    return value.length === 1 ? `(${inner},)` : `(${inner})`;
  }
  if (!isDictionary(value)) return repr(value);
  const entries = Object.entries(value).map(([key, item]) => `${repr(key)}: ${reprOf(item)}`);
  return `{${entries.join(', ')}}`;
}

/** `str(value)`. */
export const strOf = (value: unknown): string =>
  typeof value === 'string' ? value : reprOf(value);

/** `format(value, spec)`. */
export const formatOf = (value: unknown, spec: string): string =>
  formatValue(isNumber(value) || typeof value === 'string' ? value : strOf(value), spec);

/** `template % values`. @throws TypeError if there are too few values, or too many. */
export function fillPercents(template: string, values: unknown): string {
  const given: unknown[] = isTuple(values) ? [...(values as unknown[])] : [values];
  const filled = template.replace(/%(?:%|[-+ 0]*\d*(?:\.\d+)?[dsrfeg])/g, (place) => {
    if (place === '%%') return '%';
    if (given.length === 0) throw typeError('not enough arguments for format string');
    return fillPercent(place, given.shift());
  });
  if (given.length > 0 && isTuple(values))
    throw typeError('not all arguments converted during string formatting');
  return filled;
}

/** Texts stand on the right as well, other than with `format`. */
function fillPercent(place: string, value: unknown): string {
  const align = place.includes('-') ? '<' : '>';
  const size = place.slice(1, -1).replace('-', '');
  if (place.endsWith('s')) return formatOf(strOf(value), align + size);
  if (place.endsWith('r')) return formatOf(reprOf(value), align + size);
  return formatOf(value, `${align === '<' ? '<' : ''}${size}${place.slice(-1)}`);
}

/** `template.format(*positional, **keywords)`. */
function fillBraces(template: string, positional: readonly unknown[], keywords: Arguments): string {
  let next = 0;
  return template.replace(
    /\{\{|\}\}|\{(\w*)(?:!([rs]))?(?::([^{}]*))?\}/g,
    (whole, name?: string, conversion?: string, spec?: string) => {
      if (name === undefined) return whole.charAt(0);
      const value = /^\d*$/.test(name) ? positional[Number(name || next++)] : keywords[name];
      if (value === undefined) throw new KerasError('KeyError', repr(name));
      return formatOf(conversion === 'r' ? reprOf(value) : value, spec ?? '');
    },
  );
}

type Method = (text: string, positional: readonly unknown[], keywords: Arguments) => unknown;

/** The methods of a text. */
export const textMethods: Readonly<Record<string, Method>> = {
  capitalize: (text) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase(),
  endswith: (text, [end]) => text.endsWith(String(end)),
  format: fillBraces,
  join: (text, [items]) => [...(items as Iterable<unknown>)].map(String).join(text),
  lower: (text) => text.toLowerCase(),
  replace: (text, [from, to]) => text.replaceAll(String(from), String(to)),
  split: (text, [by = null]) =>
    by === null ? text.split(/\s+/).filter((part) => part !== '') : text.split(strOf(by)),
  startswith: (text, [start]) => text.startsWith(String(start)),
  strip: (text) => text.trim(),
  title: (text) => text.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
  upper: (text) => text.toUpperCase(),
};
