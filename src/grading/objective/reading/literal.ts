import { parseDecimal } from '../decimal.js';
import type { Fraction } from '../fraction.js';

/** A text that is a number on both readings of its comma. */
export const ambiguous = 'ambiguous';

/** A number; what could be two; or undefined for what is none. */
export type Literal = Fraction | typeof ambiguous | undefined;

const grouped = /^[1-9]\d{0,2}(?:([ ,_'])\d{3})(?:\1\d{3})*(?:\.\d*)?$/;
const oneCommaGroup = /^[1-9]\d{0,2},\d{3}$/;
const continental = /^[1-9]\d{0,2}(?:\.\d{3})+,\d+$|^[1-9]\d{0,2}(?:\.\d{3}){2,}$/;
const decimalComma = /^\d*,\d+$/;

/**
 * Reads one number without signs of operations: `-0.5`, `.5`, `1 234.5`, `1,234,567`, `1.234,5`, `0,5`, `3e-4`.
 *
 * A comma is a decimal comma where it cannot group thousands: `1,5`, `0,125`, `1234,567`. One comma before exactly three digits
 * can be either. Where whole numbers are asked for it groups, since nobody writes a whole number with three places; elsewhere
 * the number is ambiguous. A point is always the decimal point, unless a comma or a second point shows that it groups.
 */
export function readLiteral(text: string, isWholeAsked: boolean): Literal {
  const [, sign = '', mantissa = '', power = ''] =
    /^([+-]?)\s*(.*?)([eE][+-]?\d+)?$/.exec(text) ?? [];
  const plain = plainDigits(mantissa, isWholeAsked);
  if (plain === undefined || plain === ambiguous) return plain;
  return parseDecimal(`${sign === '-' ? '-' : ''}${plain}${power}`);
}

/** The digits with a point and nothing else. */
function plainDigits(mantissa: string, isWholeAsked: boolean): string | undefined {
  if (/^[\d.]+$/.test(mantissa) && !continental.test(mantissa)) return mantissa;
  if (oneCommaGroup.test(mantissa) && !isWholeAsked) return ambiguous;
  if (grouped.test(mantissa)) return mantissa.replace(/[ ,_']/g, '');
  if (continental.test(mantissa)) return mantissa.replace(/\./g, '').replace(',', '.');
  return decimalComma.test(mantissa) ? mantissa.replace(',', '.') : undefined;
}
