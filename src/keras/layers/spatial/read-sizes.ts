import { valueError } from '../../base/errors.js';
import { Float, isInt, wholeOf } from '../../base/float.js';
import { str } from '../../base/repr.js';

/**
 * Reads one number for all axes, or one for each. @throws ValueError naming the argument for anything but whole numbers
 * from `least` on.
 */
export function readSizes(value: unknown, count: number, name: string, least: 0 | 1 = 1): number[] {
  const complaint = `The \`${name}\` argument must be a tuple of ${count} integers. Received ${name}=${str(value, 'tuple')}`;
  const sizes = asSizes(value, count);
  if (sizes === undefined) throw valueError(complaint);
  const small = sizes.filter((size) => size < least);
  if (small.length > 0)
    throw valueError(
      `${complaint}, including values {${small.join(', ')}} that do not satisfy \`value ${least === 0 ? '>= 0' : '> 0'}\``,
    );
  return sizes;
}

/** Python counts True as 1, and takes 2.0 for 2 where several numbers are given. */
function asSizes(value: unknown, count: number): number[] | undefined {
  const single = wholeOf(value);
  if (single !== undefined) return new Array<number>(count).fill(single);
  if (!Array.isArray(value) || value.length !== count) return undefined;
  const sizes = value.map((size: unknown) => wholeOf(size instanceof Float ? size.value : size));
  return sizes.every(isInt) ? sizes : undefined;
}

/** Two numbers for an axis: at its start and at its end. */
export type Pair = readonly [number, number];

/** Reads a pair, or a number for both ends. @throws ValueError naming the argument. */
export function readPair(value: unknown, name: string): Pair {
  const [start = 0, end = 0] = readSizes(value, 2, name, 0);
  return [start, end];
}

const ordinals = ['1st', '2nd', '3rd'];

/** Reads a number for all ends, or a number or a pair for each axis. @throws ValueError naming the argument. */
export function readPairs(value: unknown, count: number, name: string): Pair[] {
  const single = wholeOf(value);
  if (single !== undefined) return new Array<Pair>(count).fill([single, single]);
  if (!Array.isArray(value))
    throw valueError(
      `\`${name}\` should be either an int, a tuple of ${count} ints (the same at both ends of an axis), or a tuple of ` +
        `${count} tuples of 2 ints. Received: ${name}=${str(value, 'tuple')}.`,
    );
  if (value.length !== count)
    throw valueError(
      `\`${name}\` should have ${count} elements. Received: ${name}=${str(value, 'tuple')}.`,
    );
  return value.map((each: unknown, axis) =>
    readPair(each, `${ordinals[axis] ?? ''} entry of ${name}`),
  );
}
