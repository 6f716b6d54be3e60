import { parseDType } from '../base/dtype.js';
import { typeError, valueError } from '../base/errors.js';
import { isNumber, wholeOf } from '../base/float.js';
import { repr, str, writeShape } from '../base/repr.js';
import { sameShape, sizeOf, type FullShape } from '../base/shape.js';
import type { Arguments } from '../base/signature.js';
import { flatten } from '../graph/nested.js';
import { ArrayData } from '../training/array-data.js';
import { defineFunction } from './callable.js';
import { nestedLists } from './arrays.js';

/** One sequence: its steps, each the numbers of one step, flat. */
type Steps = readonly (readonly number[])[];

/** The steps of one sequence, which must all have the shape. @throws ValueError for anything else. */
function stepsOf(sequence: unknown, shape: FullShape): Steps {
  const items = nestedLists(sequence);
  if (!Array.isArray(items))
    throw valueError(
      `\`sequences\` must be a list of iterables. Found non-iterable: ${str(sequence)}`,
    );
  return items.map((step) => {
    if (!sameShape(shapeOf(step), shape))
      throw valueError(
        `Each step of \`sequences\` must have the shape ${writeShape(shape)}. Received: ${repr(step)}`,
      );
    return flatten(step).map((number) => numberOf(number, 'sequences'));
  });
}

const shapeOf = (value: unknown): FullShape =>
  Array.isArray(value) ? [value.length, ...shapeOf(value[0])] : [];

/** A number, or a text that Python can read as one. @throws TypeError for None, ValueError for other texts. */
function numberOf(value: unknown, argument: string): number {
  if (value === null)
    throw typeError(`\`${argument}\` of pad_sequences must hold numbers. Received: None`);
  const number = value === '' ? NaN : Number(value);
  if (isNumber(value) || typeof value === 'boolean' || !Number.isNaN(number)) return number;
  throw valueError(`\`${argument}\` of pad_sequences must hold numbers. Received: ${repr(value)}`);
}

/** The side that is filled or cut. @throws ValueError for anything but `pre` and `post`. */
function sideOf(name: string, value: unknown): 'pre' | 'post' {
  if (value === 'pre' || value === 'post') return value;
  throw valueError(`${name} type ${repr(value)} not understood: expected 'pre' or 'post'`);
}

/** `maxlen`, or the longest length. @throws TypeError for what is no whole number, ValueError for none that works. */
function lengthOf(maxlen: unknown, lengths: readonly number[]): number {
  if (maxlen === null && lengths.length > 0) return Math.max(...lengths);
  if (maxlen === null)
    throw valueError('pad_sequences: `sequences` is empty and has no longest one.');
  const length = wholeOf(maxlen);
  if (length === undefined)
    throw typeError(
      `pad_sequences: \`maxlen\` must be an integer. Received: maxlen=${repr(maxlen)}`,
    );
  if (length >= 0) return length;
  throw valueError(`pad_sequences: \`maxlen\` must not be negative. Received: maxlen=${length}`);
}

/** The last steps, or the first ones. @throws ValueError as NumPy, where Python's `steps[-0:]` keeps them all. */
function cut(steps: Steps, length: number, side: 'pre' | 'post'): Steps {
  if (side === 'post') return steps.slice(0, length);
  if (length > 0 || steps.length === 0) return steps.slice(Math.max(0, steps.length - length));
  throw valueError(
    `pad_sequences: ${steps.length} steps do not fit into none. Received: maxlen=0 with truncating='pre'`,
  );
}

/** Cuts or fills every sequence to the same length. */
function pad(args: Arguments): ArrayData {
  const given = nestedLists(args.sequences);
  if (!Array.isArray(given)) throw valueError('`sequences` must be a list of iterables.');
  const first = given.map(nestedLists).find((row) => Array.isArray(row) && row.length > 0);
  const shape = Array.isArray(first) ? shapeOf(first[0]) : [];
  const rows = given.map((row) => stepsOf(row, shape));
  const length = lengthOf(
    args.maxlen,
    rows.map((row) => row.length),
  );
  const padding = sideOf('Padding', args.padding);
  const truncating = sideOf('Truncating', args.truncating);
  const filler = Array<number>(sizeOf(shape)).fill(numberOf(args.value, 'value'));
  const data = rows.flatMap((row) => {
    const kept = cut(row, length, truncating);
    const fill = Array.from({ length: length - kept.length }, () => filler);
    return (padding === 'pre' ? [...fill, ...kept] : [...kept, ...fill]).flat();
  });
  const dtype = parseDType(String(args.dtype));
  return new ArrayData(
    [rows.length, length, ...shape],
    dtype,
    dtype.includes('int') ? Int32Array.from(data) : Float32Array.from(data),
  );
}

/** `pad_sequences`. */
export const padSequences = defineFunction(
  'pad_sequences',
  [
    { name: 'sequences' },
    { name: 'maxlen', default: null },
    { name: 'dtype', default: 'int32' },
    { name: 'padding', default: 'pre' },
    { name: 'truncating', default: 'pre' },
    { name: 'value', default: 0 },
  ],
  pad,
);
