import { isEngineTensor } from '../base/engine-tensor.js';
import { KerasError, valueError, type ErrorKind } from '../base/errors.js';
import { Float } from '../base/float.js';
import { repr } from '../base/repr.js';
import { sameShape } from '../base/shape.js';
import { ArrayData } from '../training/array-data.js';
import { toArrayData } from './arrays.js';

/** Flat numbers and their shape. */
export interface PlainNumbers {
  readonly shape: readonly number[];
  readonly data: readonly number[];
}

/** Which errors a function raises for texts, and for all else that is no number. */
export interface NumberErrors {
  readonly text: ErrorKind;
  readonly other: ErrorKind;
}

/** The numbers of an array, a tensor or nested lists. @throws ValueError for lists of different lengths, else as `errors` says. */
export function readNumbers(value: unknown, errors: NumberErrors): PlainNumbers {
  if (isEngineTensor(value)) return readNumbers(toArrayData(value), errors);
  if (value instanceof ArrayData && value.dtype !== 'string')
    return { shape: value.shape, data: Array.from(value.data as ArrayLike<number>) };
  if (typeof value === 'number' || typeof value === 'boolean' || value instanceof Float)
    return { shape: [], data: [Number(value)] };
  if (Array.isArray(value)) return joined(value.map((item) => readNumbers(item, errors)));
  const isText = typeof value === 'string' || value instanceof ArrayData;
  throw new KerasError(
    isText ? errors.text : errors.other,
    `Expected numbers. Received: ${repr(value)}`,
  );
}

function joined(parts: readonly PlainNumbers[]): PlainNumbers {
  const [{ shape } = { shape: [] }] = parts;
  if (!parts.every((part) => sameShape(part.shape, shape)))
    throw valueError('Lists that make an array must all have the same length.');
  return { shape: [parts.length, ...shape], data: parts.flatMap(({ data }) => data) };
}
