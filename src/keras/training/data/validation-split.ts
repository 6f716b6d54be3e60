import { typeError, valueError } from '../../base/errors.js';
import { repr, str } from '../../base/repr.js';
import { isNumber } from '../../base/float.js';
import { flatten } from '../../graph/nested.js';
import type { Batch } from './batch.js';
import { pythonType } from './python-type.js';
import { allRows, countRows, isArrays, sliceRows } from './rows.js';

/** The samples to learn from, and the last ones to check with. */
export interface Split {
  readonly training: Batch;
  readonly validation: Batch;
}

/** @throws ValueError for data that are no arrays, and where one of the parts would be empty. */
export function splitOff(data: Batch, fraction: unknown): Split {
  const { x, y, sampleWeight } = data;
  const parts = [x, y, sampleWeight];
  if (!isArrays(parts)) throw notSplittable(parts);
  const [first] = allRows(parts);
  if (first === undefined) return { training: data, validation: data };
  const count = countRows(first);
  const at = Math.floor(count * (1 - readFraction(fraction)));
  if (at === 0 || at === count) throw tooFew(count, fraction);
  return { training: slice(data, 0, at), validation: slice(data, at, count) };
}

/** @throws TypeError for what is no number: Python cannot take it from 1; ValueError for NaN. */
function readFraction(fraction: unknown): number {
  if (Number.isNaN(fraction))
    throw valueError('cannot convert float NaN to integer: validation_split');
  if (isNumber(fraction) || typeof fraction === 'boolean') return Number(fraction);
  throw typeError(
    `\`validation_split\` must be a number between 0 and 1. Received: validation_split=${repr(fraction)}`,
  );
}

/** As Python's slices: limits outside the data are moved to its ends. */
function slice({ x, y, sampleWeight }: Batch, start: number, end: number): Batch {
  const [first] = allRows([x, y, sampleWeight]);
  const count = first === undefined ? 0 : countRows(first);
  const clamp = (at: number): number => Math.min(Math.max(at < 0 ? at + count : at, 0), count);
  const from = clamp(start);
  const cut = (part: unknown): unknown => sliceRows(part, from, Math.max(clamp(end), from));
  return { x: cut(x), y: cut(y), sampleWeight: cut(sampleWeight) };
}

function notSplittable(parts: readonly unknown[]): Error {
  const wrong = parts.flatMap(flatten).filter((leaf) => !isArrays(leaf));
  return valueError(
    'Argument `validation_split` is only supported for tensors or NumPy arrays.Found incompatible type in the input: ' +
      `[${wrong.map((leaf) => `<class '${pythonType(leaf)}'>`).join(', ')}]`,
  );
}

const tooFew = (count: number, fraction: unknown): Error =>
  valueError(
    `Training data contains ${count} samples, which is not sufficient to split it into a validation and training set as ` +
      `specified by \`validation_split=${str(fraction)}\`. Either provide more data, or a different value for the ` +
      '`validation_split` argument.',
  );
