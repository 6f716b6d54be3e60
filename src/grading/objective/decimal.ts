import { fraction, isEqual } from './fraction.js';
import type { Fraction } from './fraction.js';

/** 10 to the power `exponent`, which is not below 0. */
export const tenTo = (exponent: number): bigint => BigInt(`1${'0'.repeat(exponent)}`);

/** Powers of ten beyond this are no answer to any question, and their digits would fill the memory. */
const farthestExponent = 400;

const decimal = /^(-?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;

/**
 * The exact value of a decimal number such as `-0.50`, `.5`, `5.` or `3e-4`; undefined if it is none, or has a power of ten beyond 400.
 */
export function parseDecimal(text: string): Fraction | undefined {
  const [matched, sign = '', whole = '', places = '', power = '0'] = decimal.exec(text) ?? [];
  if (matched === undefined || whole + places === '') return undefined;
  const exponent = Number(power) - places.length;
  if (Math.abs(exponent) > farthestExponent) return undefined;
  const digits = BigInt(`${sign}${whole}${places}`);
  return exponent < 0 ? fraction(digits, tenTo(-exponent)) : fraction(digits * tenTo(exponent));
}

/**
 * The number that the shortest decimal text of a double says, which is what its author wrote: 0.1 is 1/10.
 * @throws RangeError for NaN and the infinities.
 */
export function exactly(value: number): Fraction {
  const exact = parseDecimal(String(value));
  if (!exact) throw new RangeError(`not a finite number: ${value}`);
  return exact;
}

/** A fraction rounded to `decimals` places; a half goes towards positive infinity: 0.125 gives `0.13`, -0.125 gives `-0.12`. */
export function roundHalfUp(value: Fraction, decimals: number): string {
  const scale = tenTo(decimals);
  const { numerator, denominator } = value;
  const units = floorDivide(2n * numerator * scale + denominator, 2n * denominator);
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return units < 0n ? `-${text}` : text;
}

/** The quotient rounded down, also below zero, where the division of big integers rounds towards zero. */
function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}

/** A fraction as people write it: a decimal number where at most 10 places hold it, otherwise `1/3`. */
export function sayFraction(value: Fraction): string {
  const text = roundHalfUp(value, 10).replace(/\.?0+$/, '');
  const back = parseDecimal(text);
  return back && isEqual(back, value) ? text : `${value.numerator}/${value.denominator}`;
}
