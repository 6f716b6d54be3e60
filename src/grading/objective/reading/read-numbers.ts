import { compare, isEqual, writeFraction } from '../fraction.js';
import type { Fraction } from '../fraction.js';
import { readNumber } from './read-number.js';
import { blank, read, unreadable } from './reading.js';
import type { Reading } from './reading.js';
import { bare, isBlank, longest, tidy } from './tidy.js';

/** What is asked for where several numbers are expected. */
export interface AskedNumbers {
  /** How many there should be: it tells `0,5, 0,25` from four numbers. Another number of them can still be read, and is wrong. */
  readonly count: number;
  readonly isWholeAsked: boolean;
  /** Whether `26*26*25` is three numbers (a shape), not a product. */
  readonly areExtents?: boolean;
  /** Whether order and repetition mean nothing, so that only different numbers count. */
  readonly isSet?: boolean;
}

type Numbers = readonly Fraction[];

/** Ways in which the numbers may be set apart. A way that does not leave a number in every piece is none. */
const separators = [/[;、|\n]/, /,/, /,\s+/, /\s+/];
const extents = /\\times|[×✕✖⨯∗*xX]/;

/**
 * Reads numbers in a row or a table: `3, 7, 7`, `3 7 7`, `[3; 7; 7]`, `3、7、7`, `0,5 0,25`, and for extents also `26x26x25` and
 * `(None, 26, 26, 25)`. Every way of setting them apart is tried; if two ways give different numbers, and both or neither as
 * many as were asked for, a person must say. Where whole numbers are asked for, a way that gives such goes before others.
 */
export function readNumbers(text: string, asked: AskedNumbers): Reading<Numbers> {
  const tidied = tidy(text);
  if (isBlank(tidied)) return blank;
  if (tidied.length > longest * 4) return unreadable('too-long', '太长', 'too long');
  const ways = differentOnes(waysToRead(listIn(tidied, asked), asked));
  const whole = asked.isWholeAsked ? ways.filter((numbers) => numbers.every(isWhole)) : [];
  const found = whole.length > 0 ? whole : ways;
  const fitting = found.filter((numbers) => numbers.length === asked.count);
  const [only, ...others] = fitting.length > 0 ? fitting : found;
  if (!only) return unreadable('no-numbers', '读不出一列数', 'these are not numbers in a row');
  return others.length === 0
    ? read(only)
    : unreadable('ambiguous-list', '数与数的分界不明', 'it is not clear where a number ends');
}

const isWhole = ({ denominator }: Fraction): boolean => denominator === 1n;

/** The text without the brackets of lists; rows of a nested list stand apart by semicolons. */
function listIn(tidied: string, { areExtents = false }: AskedNumbers): string {
  const text = bare(tidied)
    .replace(/[\])}]\s*,?\s*[[({]/g, ';')
    .replace(/[[\](){}【】]/g, '')
    .trim();
  // Keras prints the axis of the batch as None; the question asks for one sample.
  return areExtents ? text.replace(/^(?:none|\?)\s*[,×x*\s]\s*/i, '') : text;
}

function waysToRead(list: string, asked: AskedNumbers): Numbers[] {
  const usual = separators.map((separator) => list.split(separator));
  const ways = asked.areExtents ? [...usual, list.split(extents)] : [...usual, ...tableRows(list)];
  return ways
    .map((pieces) => numbersOf(pieces, asked))
    .filter((numbers) => numbers !== undefined)
    .map((numbers) => (asked.isSet ? differentNumbers(numbers) : numbers));
}

/** A table in one piece: rows apart by semicolons or lines, maybe with a name before a colon; numbers by commas or spaces. */
function tableRows(list: string): string[][] {
  const rows = list
    .split(/[;|\n]/)
    .map((row) => row.replace(/^[^:]*:/, '').trim())
    .filter((row) => row !== '');
  return [/,/, /,\s+/, /\s+/].map((separator) => rows.flatMap((row) => row.split(separator)));
}

/** The numbers of the pieces, if each is one; a separator behind the last is no harm: `(26,)`. */
function numbersOf(pieces: readonly string[], asked: AskedNumbers): Numbers | undefined {
  const all = pieces.map((piece) => piece.trim());
  const filled = all.at(-1) === '' ? all.slice(0, -1) : all;
  const numbers: Fraction[] = [];
  for (const piece of filled) {
    const reading = readNumber(piece, {
      isWholeAsked: asked.isWholeAsked,
      allowsProducts: false,
    });
    if (reading.kind !== 'read') return undefined;
    numbers.push(reading.value);
  }
  return numbers.length > 0 ? numbers : undefined;
}

/** The different ones among some readings. */
function differentOnes(readings: readonly Numbers[]): Numbers[] {
  const keyed = readings.map((numbers) => [numbers.map(writeFraction).join(), numbers] as const);
  return [...new Map(keyed).values()];
}

/** The different numbers, from small to great. */
const differentNumbers = (numbers: Numbers): Numbers =>
  [...numbers].sort(compare).filter((number, index, sorted) => {
    const before = sorted[index - 1];
    return !before || !isEqual(number, before);
  });
