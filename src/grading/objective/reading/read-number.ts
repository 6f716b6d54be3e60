import type { LocalizedText } from '../../../util/localized-text.js';
import { fraction, isEqual, multiply } from '../fraction.js';
import type { Fraction } from '../fraction.js';
import { calculate, withPlainSigns } from './calculation.js';
import type { NumberForm } from './calculation.js';
import { ambiguous } from './literal.js';
import type { Literal } from './literal.js';
import { blank, read, unreadable } from './reading.js';
import type { Reading } from './reading.js';
import { bare, isBlank, longest, tidy } from './tidy.js';
import { withoutUnit } from './unit.js';

/** What is asked for where a number is expected. */
export interface AskedNumber extends NumberForm {
  readonly unit?: LocalizedText | undefined;
}

/**
 * Reads a number exactly: `1,5` is 3/2 and `1/3` one third. It may have the asked unit behind it, or none; a name before it
 * (`h = 26`), or its calculation (`26*26*25 = 16900`) if both sides agree. Without an asked unit `50%` is one half.
 */
export function readNumber(text: string, asked: AskedNumber): Reading<Fraction> {
  const tidied = tidy(text);
  if (isBlank(tidied)) return blank;
  if (tidied.length > longest)
    return unreadable('too-long', '太长，不像一个数', 'too long for a number');
  // (1,5) is a pair or an interval, whatever 1,5 may be.
  if (/^[([{【].*,.*[)\]}】]$/s.test(tidied)) return notANumber(tidied);
  const sides = sidesOf(bare(withPlainSigns(tidied)));
  const values = sides.map((side) => readSide(side, asked));
  const [first, ...others] = values;
  if (first === undefined || values.includes(undefined)) return notANumber(sides.at(-1) ?? '');
  if (first === ambiguous || values.includes(ambiguous)) return ambiguousComma;
  const agree = others.every((value) => typeof value === 'object' && isEqual(value, first));
  return agree
    ? read(first)
    : unreadable('contradiction', '等号两边不相等', 'the sides of the equation differ');
}

/** The sides of an equation, without the name of what is computed. */
function sidesOf(text: string): string[] {
  const [first = '', ...others] = text.split(/[=≈]/).map((side) => side.trim());
  const isName = first === '' || /^[\p{L}∂][\p{L}\p{N}_{}\\/∂^()'′]*$/u.test(first);
  return others.length > 0 && isName ? others : [first, ...others];
}

const multipliers: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

function readSide(side: string, asked: AskedNumber): Literal {
  const number = withoutUnit(side.replace(/^(?:大约|约)\s*/, ''), asked.unit);
  if (asked.unit && number.endsWith('%')) return undefined;
  const multiplier = multipliers[number.at(-1) ?? ''];
  if (multiplier === undefined) return calculate(number, asked);
  const count = calculate(number.slice(0, -1).trim(), asked);
  return typeof count === 'object' ? multiply(count, fraction(multiplier)) : count;
}

const ambiguousComma = unreadable(
  'ambiguous-comma',
  '逗号可能是小数点，也可能是千位分隔',
  'the comma may be a decimal comma or group thousands',
);

function notANumber(side: string): Reading<never> {
  return /^[+-]?[\d.,]+\s*[\p{L}%][^\d,;]*(?:\^-?\d)?$/u.test(side)
    ? unreadable('other-unit', '数后面的单位不是所问的单位', 'the unit is not the one asked for')
    : unreadable('no-number', '不是一个数', 'this is not a number');
}
