/** Numbers as Python's format does, whose halves go to the even neighbour; JavaScript's go up. */

/** `f'{value:.<digits>f}'`. */
export function fixed(value: number, digits: number): string {
  const special = specialWord(value);
  if (special !== undefined) return special;
  return evenHalf(value, digits, (precision) => toFixed(value, precision));
}

/** `f'{value:.<digits>e}'`. */
export function exponential(value: number, digits: number): string {
  const special = specialWord(value);
  if (special !== undefined) return special;
  const text = evenHalf(value, digits, (precision) => value.toExponential(precision));
  return text.replace(/e([+-])(\d)$/, 'e$10$2');
}

/** JavaScript's `toFixed` changes to an exponent from 1e21 on; such numbers are whole. */
const toFixed = (value: number, digits: number): string =>
  Math.abs(value) < 1e21
    ? value.toFixed(digits)
    : `${BigInt(value)}${digits === 0 ? '' : `.${'0'.repeat(digits)}`}`;

function specialWord(value: number): string | undefined {
  if (Number.isNaN(value)) return 'nan';
  return Number.isFinite(value) ? undefined : value > 0 ? 'inf' : '-inf';
}

/** How many more digits tell that a number lies exactly in the middle. */
const further = 30;

function evenHalf(value: number, digits: number, write: (precision: number) => string): string {
  const rounded = signed(write(digits), value);
  const exact = write(digits + further);
  const mantissa = exact.replace(/e.*$/, '');
  const isHalf = mantissa.endsWith(`5${'0'.repeat(further - 1)}`);
  const before = mantissa.slice(0, -further).replace(/\.$/, '');
  const last = Number(before.at(-1));
  if (!isHalf || last % 2 !== 0) return rounded;
  return signed(before + exact.slice(mantissa.length), value);
}

/** JavaScript writes -0.00001 with two digits as -0.00, as Python does, but -0 itself without its sign. */
const signed = (text: string, value: number): string =>
  Object.is(value, -0) && !text.startsWith('-') ? `-${text}` : text;
