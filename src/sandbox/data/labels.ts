import type { RowSource } from './row-source.js';

/** The class of sample `index`: all classes take turns, not in a plain order. */
export const labelOf = (index: number, classes: number, first: number): number =>
  (index * 7 + Math.floor(index / 10) * 3 + first) % classes;

/** The classes of `count` samples; `column`: as (n, 1) instead of (n,). */
export const labels = (options: {
  readonly count: number;
  readonly classes: number;
  readonly first: number;
  readonly dtype: 'uint8' | 'int64';
  readonly column?: boolean;
}): RowSource => ({
  shape: options.column === true ? [options.count, 1] : [options.count],
  dtype: options.dtype,
  rows: (order) =>
    Int32Array.from(order, (index) => labelOf(index, options.classes, options.first)),
});
