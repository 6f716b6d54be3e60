/**
 * An exact rational number in lowest terms, its denominator above zero. Marks are kept so: a third of 5 points stays 5/3, and
 * three of them are 5. Big integers, since sums over many questions with many denominators pass what a number holds.
 */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The fraction `numerator / denominator`. @throws RangeError for a denominator of 0, or a number that is not whole. */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1): Fraction {
  const [above, below] = [BigInt(numerator), BigInt(denominator)];
  if (below === 0n) throw new RangeError('a fraction cannot have the denominator 0');
  const divisor = greatestDivisor(above, below) * (below < 0n ? -1n : 1n);
  return { numerator: above / divisor, denominator: below / divisor };
}

function greatestDivisor(left: bigint, right: bigint): bigint {
  let [divisor, rest] = [left, right];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return divisor < 0n ? -divisor : divisor;
}

export const zero: Fraction = { numerator: 0n, denominator: 1n };
export const one: Fraction = { numerator: 1n, denominator: 1n };

export const add = (left: Fraction, right: Fraction): Fraction =>
  fraction(
    left.numerator * right.denominator + right.numerator * left.denominator,
    left.denominator * right.denominator,
  );

export const subtract = (left: Fraction, right: Fraction): Fraction => add(left, negate(right));

export const multiply = (left: Fraction, right: Fraction): Fraction =>
  fraction(left.numerator * right.numerator, left.denominator * right.denominator);

/** @throws RangeError if `right` is 0. */
export const divide = (left: Fraction, right: Fraction): Fraction =>
  fraction(left.numerator * right.denominator, left.denominator * right.numerator);

export const negate = ({ numerator, denominator }: Fraction): Fraction => ({
  numerator: -numerator,
  denominator,
});

export const absolute = (value: Fraction): Fraction =>
  value.numerator < 0n ? negate(value) : value;

/** Below 0 if `left` is the smaller, 0 if they are equal, above 0 if it is the greater. */
export function compare(left: Fraction, right: Fraction): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

export const isEqual = (left: Fraction, right: Fraction): boolean => compare(left, right) === 0;

export const smaller = (left: Fraction, right: Fraction): Fraction =>
  compare(left, right) <= 0 ? left : right;

export const greater = (left: Fraction, right: Fraction): Fraction =>
  compare(left, right) >= 0 ? left : right;

/** The sum of any number of fractions; 0 of none. */
export const sum = (values: readonly Fraction[]): Fraction => values.reduce(add, zero);

/** For statistics and plots, where a tiny error does no harm. */
export const toNumber = ({ numerator, denominator }: Fraction): number =>
  Number(numerator) / Number(denominator);

/** As files hold it: `5/3`, or `2` for a whole number. */
export const writeFraction = ({ numerator, denominator }: Fraction): string =>
  denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;

/** Reads what {@link writeFraction} wrote; undefined for anything else. */
export function parseFraction(text: string): Fraction | undefined {
  const found = /^(-?\d+)(?:\/(\d+))?$/.exec(text);
  if (!found) return undefined;
  const denominator = BigInt(found[2] ?? '1');
  return denominator === 0n ? undefined : fraction(BigInt(found[1] ?? '0'), denominator);
}
