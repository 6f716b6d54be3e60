import type { Plain } from '../../../keras/inspect/evidence.js';
import { isList, isRecord, type PlainRecord } from '../../../keras/inspect/plain-values.js';

/** An array of NumPy as evidence holds it. */
export interface ArrayValue {
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly values: readonly Plain[];
}

/** The array that a value stands for: one of NumPy, or nested lists of numbers of one length; null for anything else. */
export function asArray(value: Plain, takesLists: boolean): ArrayValue | null {
  if (isRecord(value)) return readArray(value);
  return takesLists && isList(value) ? arrayOfLists(value) : null;
}

function readArray({ shape, dtype, values }: PlainRecord): ArrayValue | null {
  if (shape === undefined || typeof dtype !== 'string' || values === undefined) return null;
  if (!isList(shape) || !isList(values)) return null;
  const sides = shape.filter((side) => typeof side === 'number');
  return { shape: sides, dtype, values: flat(values) };
}

const flat = (values: readonly Plain[]): readonly Plain[] =>
  values.flatMap((value) => (isList(value) ? flat(value) : [value]));

function arrayOfLists(list: readonly Plain[]): ArrayValue | null {
  const shape = shapeOf(list);
  const values = flat(list);
  const size = shape?.reduce((product, side) => product * side, 1);
  if (shape === null || size !== values.length || !values.every(isScalar)) return null;
  return { shape, dtype: dtypeOf(values), values };
}

/** Null for lists of different lengths. */
function shapeOf(value: Plain): readonly number[] | null {
  if (!isList(value)) return [];
  const shapes = value.map(shapeOf);
  const first = shapes[0] ?? [];
  const isEven = shapes.every((shape) => shape !== null && shape.join() === first.join());
  return isEven ? [value.length, ...first] : null;
}

const dtypeOf = (values: readonly Plain[]): string => {
  if (values.every((value) => typeof value === 'boolean')) return 'bool';
  return values.every(Number.isInteger) ? 'int' : 'float';
};

const isScalar = (value: Plain): boolean => typeof value === 'boolean' || numberOf(value) !== null;

/** `float`, `int`, `bool` …: which kind of numbers a dtype holds, whatever its width. */
export const dtypeFamily = (dtype: string): string => {
  const name = dtype.replace(/^uint/, 'int').replace(/^bfloat/, 'float');
  return /^[a-z]+/.exec(name)?.[0] ?? name;
};

const named: Readonly<Record<string, number>> = { nan: NaN, inf: Infinity, '-inf': -Infinity };

/** The number that a value holds: JSON has none for `{float: 'nan'}`, nor for the large `{int: '…'}`; null if it is none. */
export function numberOf(value: Plain): number | null {
  if (typeof value === 'number') return value;
  if (!isRecord(value)) return null;
  if (typeof value.int === 'string') return Number(value.int);
  return typeof value.float === 'string' ? (named[value.float] ?? null) : null;
}

/** Whether a value is no data: nothing can be said of it, not even that it is equal to itself. */
export const isOpaque = (value: Plain): boolean =>
  isRecord(value) && typeof value.object === 'string';
