import type { Tolerance } from '../../../authoring/answer.js';
import { exactly, parseDecimal, tenTo } from '../decimal.js';
import { absolute, compare, fraction, isEqual, multiply, subtract } from '../fraction.js';
import type { Fraction } from '../fraction.js';

/** A number of a key. */
export interface KeyNumber {
  readonly value: number;
  /** The places that it is printed with. */
  readonly decimals: number;
  readonly tolerance: Tolerance;
}

/**
 * Says whether a number that was read is right. Near enough to the value that the key holds, or to the value as it is printed:
 * with 0.6897 printed as 0.690 and a tolerance of 0.001, both 0.6887 and 0.691 are right, so that whoever compares with the
 * printed key finds no injustice. Compared exactly: a number on the border is right, whatever floating point makes of it.
 */
export function isNear(key: KeyNumber, value: Fraction): boolean {
  const held = exactly(key.value);
  const printed = parseDecimal(key.value.toFixed(key.decimals)) ?? held;
  return [held, printed].some((right) => isWithin(right, value, key.tolerance));
}

function isWithin(right: Fraction, value: Fraction, tolerance: Tolerance): boolean {
  const error = absolute(subtract(value, right));
  switch (tolerance.kind) {
    case 'absolute':
      return compare(error, exactly(tolerance.value)) <= 0;
    case 'relative':
      return compare(error, multiply(exactly(tolerance.value), absolute(right))) <= 0;
    case 'significant-figures':
      return haveSameFigures(right, value, tolerance.digits);
  }
}

/** Says whether two numbers round to the same significant figures; one in the middle between two roundings counts for both. */
function haveSameFigures(right: Fraction, value: Fraction, digits: number): boolean {
  if (right.numerator === 0n || value.numerator === 0n) return isEqual(right, value);
  return roundings(right, digits).some((rounded) => {
    const half = multiply(unitOf(value, digits), fraction(1, 2));
    return compare(absolute(subtract(value, rounded)), half) <= 0;
  });
}

/** A number rounded to some significant figures: two numbers if it lies in the middle. */
function roundings(value: Fraction, digits: number): Fraction[] {
  const unit = unitOf(value, digits);
  const units = multiply(value, fraction(unit.denominator, unit.numerator));
  const near = units.numerator / units.denominator;
  return [near - 1n, near, near + 1n]
    .map((count) => multiply(fraction(count), unit))
    .filter(
      (rounded) => compare(absolute(subtract(value, rounded)), multiply(unit, fraction(1, 2))) <= 0,
    );
}

/** One unit in the last of the significant figures of a number that is not 0. */
function unitOf(value: Fraction, digits: number): Fraction {
  const { numerator, denominator } = absolute(value);
  let exponent = String(numerator).length - String(denominator).length;
  if (compare(absolute(value), powerOfTen(exponent)) < 0) exponent--;
  return powerOfTen(exponent - digits + 1);
}

const powerOfTen = (exponent: number): Fraction =>
  exponent < 0 ? fraction(1n, tenTo(-exponent)) : fraction(tenTo(exponent));
