import { compare } from '../fraction.js';
import type { Fraction } from '../fraction.js';
import { readNumber } from './read-number.js';
import { blank, read, unreadable } from './reading.js';
import type { Reading } from './reading.js';
import { isBlank, longest, tidy } from './tidy.js';

/** One end of an interval: a number, which belongs to it or not. */
export interface End {
  readonly at: Fraction;
  readonly isClosed: boolean;
}

/** All numbers from `low` to `high`; undefined where it goes on without end. */
export interface Interval {
  readonly low: End | undefined;
  readonly high: End | undefined;
}

const infinite = /^\s*[+-]?\s*(?:∞|\\infty|inf(?:inity)?|无穷大?|正无穷大?|负无穷大?)\s*$/i;

/** Reads `[0,1)`, `(-∞; 2]`, `]0,1[`, `0 <= x < 1`, `x≥3`. */
export function readInterval(text: string): Reading<Interval> {
  const tidied = tidy(text);
  if (isBlank(tidied)) return blank;
  if (tidied.length > longest) return unreadable('too-long', '太长', 'too long');
  const plain = tidied
    .replace(/\$/g, '')
    .replace(/\\leq?(?![a-z])|≤|⩽|≦|=</g, '<=')
    .replace(/\\geq?(?![a-z])|≥|⩾|≧|=>/g, '>=');
  const interval = bracketed(plain) ?? inequality(plain);
  return interval && isInOrder(interval)
    ? read(interval)
    : unreadable('no-interval', '不是一个区间', 'this is not an interval');
}

/** An end as it is written: a number, infinity (null), or undefined for anything else. */
function endOf(text: string): Fraction | null | undefined {
  if (infinite.test(text)) return null;
  const reading = readNumber(text, { isWholeAsked: false, allowsProducts: false });
  return reading.kind === 'read' ? reading.value : undefined;
}

/** The ends may be apart by a comma although they hold decimal commas: `[0,5, 1,5]`. */
function bracketed(text: string): Interval | undefined {
  const [, open, inner, close] = /^([[(\]])(.*)([\])[])$/s.exec(text) ?? [];
  const pieces = [/;/, /,/, /,\s+/]
    .map((comma) => inner?.split(comma) ?? [])
    .find(({ length }) => length === 2);
  const [low, high] = pieces?.map(endOf) ?? [];
  if (low === undefined || high === undefined) return undefined;
  return {
    low: low ? { at: low, isClosed: open === '[' } : undefined,
    high: high ? { at: high, isClosed: close === ']' } : undefined,
  };
}

/** `x < 1`, `0 <= x`, `0 <= x < 1`, `1 > x > 0`: numbers on one or both sides of a name. */
function inequality(text: string): Interval | undefined {
  const pieces = text.split(/(<=|>=|<|>)/);
  const name = pieces.findIndex(isName);
  if (name < 0 || pieces.length < 3) return undefined;
  const bounds: (Interval | undefined)[] = [];
  if (name > 0) bounds.push(boundBefore(pieces[name - 2] ?? '', pieces[name - 1] ?? ''));
  if (name < pieces.length - 1)
    bounds.push(boundBehind(pieces[name + 1] ?? '', pieces[name + 2] ?? ''));
  return pieces.length === 2 * bounds.length + 1 ? bounds.reduce(bothBounds) : undefined;
}

/** Two bounds on one side, as in 0 < x > 3, are none. */
function bothBounds(left: Interval | undefined, right: Interval | undefined): Interval | undefined {
  if (!left || !right || (left.low && right.low) || (left.high && right.high)) return undefined;
  return { low: left.low ?? right.low, high: left.high ?? right.high };
}

const isName = (text: string): boolean => /^\s*\p{L}[\p{L}\p{N}_]*\s*$/u.test(text);

/** The bound that `sign number` puts on a name before it. */
function boundBehind(sign: string, number: string): Interval | undefined {
  const at = endOf(number);
  if (!at) return undefined;
  const end = { at, isClosed: sign.endsWith('=') };
  return sign.startsWith('<') ? { low: undefined, high: end } : { low: end, high: undefined };
}

/** The bound that `number sign` puts on a name behind it: 0 < x is x > 0. */
const boundBefore = (number: string, sign: string): Interval | undefined =>
  boundBehind(
    sign.replace(/[<>]/, (turned) => (turned === '<' ? '>' : '<')),
    number,
  );

/** Ends the wrong way round are a slip of the pen, which a person must see. */
const isInOrder = ({ low, high }: Interval): boolean =>
  !low || !high || compare(low.at, high.at) <= 0;
