import type { DataEvidence } from '../evidence.js';

/** What numbers were multiplied by, and what was added then. */
export type Line = Pick<DataEvidence, 'scale' | 'offset'>;

/** Of numbers whose counterparts are not known. */
export const unknownLine: Line = { scale: null, offset: null };

/** How far numbers may be from the line, as a part of their spread: single precision. */
const tolerance = 1e-4;

/** The line that leads from each number to its counterpart; null if there is none, or it is level. */
export function lineBetween(from: ArrayLike<number>, to: Float64Array): Line | null {
  const [fromMean, toMean] = [meanOf(from), meanOf(to)];
  let [products, squares] = [0, 0];
  for (let i = 0; i < to.length; i++) {
    const distance = (from[i] ?? 0) - fromMean;
    products += distance * ((to[i] ?? 0) - toMean);
    squares += distance * distance;
  }
  const slope = products / squares;
  if (squares === 0 || slope === 0) return null;
  const size = to.reduce((most, each) => Math.max(most, Math.abs(each - toMean)), 0);
  const isLine = to.every(
    (each, i) => Math.abs(each - toMean - slope * ((from[i] ?? 0) - fromMean)) <= tolerance * size,
  );
  return isLine
    ? { scale: shortest(slope), offset: roundTo(toMean - slope * fromMean, size) }
    : null;
}

function meanOf(numbers: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) sum += numbers[i] ?? 0;
  return sum / Math.max(numbers.length, 1);
}

/** Without the noise of single precision. */
const shortest = (slope: number): number => Number(slope.toPrecision(6));

/** Without what is noise beside numbers of that size. */
const roundTo = (offset: number, size: number): number =>
  Math.abs(offset) <= 1e-5 * size ? 0 : Number(offset.toPrecision(5));
