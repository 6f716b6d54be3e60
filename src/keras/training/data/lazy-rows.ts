import { valueError } from '../../base/errors.js';

/** Numbers in a typed array. */
export type RowNumbers =
  | Float32Array
  | Float64Array
  | Int8Array
  | Int16Array
  | Int32Array
  | Uint8Array
  | Uint16Array
  | Uint32Array;

/** Rows that are made when they are asked for. */
export interface LazyRows {
  /** How many there are. */
  readonly count: number;
  /** How many numbers each has. */
  readonly width: number;
  /** The numbers of some rows, one after the other. */
  rows(order: Int32Array): RowNumbers;
}

/** An array type for the numbers of a NumPy type. */
const arrayTypes = {
  bool: Uint8Array,
  int8: Int8Array,
  int16: Int16Array,
  int32: Int32Array,
  int64: Int32Array,
  uint8: Uint8Array,
  uint16: Uint16Array,
  uint32: Uint32Array,
  float16: Float32Array,
  float32: Float32Array,
  float64: Float64Array,
} as const;

/** An empty array of the type of those numbers. @throws ValueError for a type that data sets do not have. */
function numbersOfType(dtype: string, length: number): RowNumbers {
  if (Object.hasOwn(arrayTypes, dtype))
    return new arrayTypes[dtype as keyof typeof arrayTypes](length);
  throw valueError(`A data set cannot be of type ${dtype}.`);
}

/** All rows in order. */
export const inOrder = (count: number): Int32Array =>
  Int32Array.from({ length: count }, (_, i) => i);

/** Some of the rows: every `step`-th from `start` on. */
export const pickEach = (from: LazyRows, start: number, step: number, count: number): LazyRows => ({
  count,
  width: from.width,
  rows: (order) => from.rows(order.map((row) => start + row * step)),
});

/** The same rows with each number changed. */
export const changeEach = (
  from: LazyRows,
  dtype: string,
  change: (value: number) => number,
): LazyRows => ({
  ...from,
  rows: (order) => {
    const given = from.rows(order);
    const made = numbersOfType(dtype, given.length);
    for (let i = 0; i < given.length; i++) made[i] = change(given[i] ?? 0);
    return made;
  },
});

/** A row of zeros with a one at the place that the number says, for each number. */
export const oneHot = (from: LazyRows, classes: number, dtype: string): LazyRows => ({
  count: from.count,
  width: from.width * classes,
  rows: (order) => {
    const labels = from.rows(order);
    const made = numbersOfType(dtype, labels.length * classes);
    labels.forEach((label, index) => (made[index * classes + label] = 1));
    return made;
  },
});

/** The same numbers in rows of another width: all of them are made for that. */
export function recut(from: LazyRows, count: number, width: number): LazyRows {
  let whole: RowNumbers | undefined;
  return {
    count,
    width,
    rows: (order) => {
      const all = (whole ??= from.rows(inOrder(from.count)));
      const made = new (all.constructor as Float32ArrayConstructor)(order.length * width);
      order.forEach((row, place) => {
        made.set(all.subarray(row * width, (row + 1) * width), place * width);
      });
      return made;
    },
  };
}
