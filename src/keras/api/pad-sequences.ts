import { parseDType } from '../base/dtype.js';
import { valueError } from '../base/errors.js';
import { repr, str } from '../base/repr.js';
import type { Arguments } from '../base/signature.js';
import { ArrayData } from '../training/array-data.js';
import { defineFunction } from './callable.js';

/** The numbers of one sequence. @throws ValueError for anything else. */
function numbersOf(sequence: unknown): number[] {
  if (sequence instanceof ArrayData) return Array.from(sequence.data as ArrayLike<number>);
  if (Array.isArray(sequence)) return sequence.map(Number);
  throw valueError(
    `\`sequences\` must be a list of iterables. Found non-iterable: ${str(sequence)}`,
  );
}

/** The side that is filled or cut. @throws ValueError for anything but `pre` and `post`. */
function sideOf(name: string, value: unknown): 'pre' | 'post' {
  if (value === 'pre' || value === 'post') return value;
  throw valueError(`${name} type ${repr(value)} not understood: expected 'pre' or 'post'`);
}

/** Cuts or fills every sequence to the same length. */
function pad(args: Arguments): ArrayData {
  if (!Array.isArray(args.sequences)) throw valueError('`sequences` must be a list of iterables.');
  const rows = args.sequences.map(numbersOf);
  const length =
    args.maxlen === null ? Math.max(0, ...rows.map((row) => row.length)) : Number(args.maxlen);
  const [padding, truncating] = [
    sideOf('Padding', args.padding),
    sideOf('Truncating', args.truncating),
  ];
  const data = rows.flatMap((row) => {
    const kept =
      truncating === 'pre' ? row.slice(Math.max(0, row.length - length)) : row.slice(0, length);
    const fill = Array.from({ length: length - kept.length }, () => Number(args.value));
    return padding === 'pre' ? [...fill, ...kept] : [...kept, ...fill];
  });
  const dtype = parseDType(String(args.dtype));
  return new ArrayData(
    [rows.length, length],
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
