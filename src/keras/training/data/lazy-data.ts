import type * as tf from '@tensorflow/tfjs-core';
import { parseDType } from '../../base/dtype.js';
import { valueError } from '../../base/errors.js';
import { repr, writeShape } from '../../base/repr.js';
import { sizeOf } from '../../base/shape.js';
import { ArrayData } from '../array-data.js';
import { changeEach, inOrder, oneHot, pickEach, recut, type LazyRows } from './lazy-rows.js';

/** An array of a data set whose rows are made when they are asked for. */
export interface LazySource {
  /** The number of rows first. */
  readonly shape: readonly number[];
  /** As NumPy names it. */
  readonly dtype: string;
  /** The numbers of some rows, one after the other, in C order. */
  rows(order: Int32Array): ReturnType<LazyRows['rows']>;
}

/** What a program did with a data set: the name of the step, then its numbers. */
export type LazyStep = readonly [name: string, ...args: unknown[]];

/** The array of a data set that lazy data were made of: its name, and what was done with its numbers if that is a line. */
export interface LazyOrigin {
  readonly name: string;
  readonly line: Line | null;
}

/** What numbers were multiplied by, and what was added then. */
interface Line {
  readonly scale: number;
  readonly offset: number;
}

interface State {
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly rows: LazyRows;
}

/** An array that is never there as a whole unless somebody asks for it: batches are made of the rows that they need. */
export class LazyData extends ArrayData {
  readonly origin: LazyOrigin | null;
  readonly #rows: LazyRows;

  constructor({ shape, dtype, rows }: State, origin: LazyOrigin | null) {
    super(shape, parseDType(dtype), () => rows.rows(inOrder(rows.count)));
    this.#rows = rows;
    this.origin = origin;
  }

  override rows(start: number, end: number): LazyData {
    const rows = pickEach(this.#rows, start, 1, end - start);
    const shape = [rows.count, ...this.shape.slice(1)];
    return new LazyData({ shape, dtype: this.dtype, rows }, this.origin);
  }

  override numbersAt(order: Int32Array): ArrayLike<number> {
    return this.#rows.rows(order);
  }

  override pickRows(order: Int32Array): tf.Tensor {
    const numbers = this.#rows.rows(order);
    return new ArrayData([order.length, ...this.shape.slice(1)], this.dtype, numbers).toTensor();
  }
}

/** The source after the program's steps; `name`: that of the source. @throws ValueError for a step that there is not. */
export function lazyData(
  source: LazySource,
  steps: readonly LazyStep[],
  name: string | null = null,
): LazyData {
  const [count = 0, ...inner] = source.shape;
  const rows: LazyRows = { count, width: sizeOf(inner), rows: (order) => source.rows(order) };
  return new LazyData(
    steps.reduce<State>(applyStep, { shape: source.shape, dtype: source.dtype, rows }),
    name === null
      ? null
      : { name, line: steps.reduce<Line | null>(lineAfter, { scale: 1, offset: 0 }) },
  );
}

/** Classes are no line of numbers, nor is what was cut to whole numbers after it was changed. */
function lineAfter(line: Line | null, [step, by]: LazyStep): Line | null {
  if (line === null || step === 'one_hot') return null;
  if (step === 'astype') return String(by).startsWith('float') || isUnchanged(line) ? line : null;
  const change = Object.hasOwn(lines, step) ? lines[step] : undefined;
  return change === undefined ? line : change(line, Number(by));
}

const isUnchanged = ({ scale, offset }: Line): boolean => scale === 1 && offset === 0;

const lines: Readonly<Record<string, (line: Line, by: number) => Line>> = {
  multiply: ({ scale, offset }, by) => ({ scale: scale * by, offset: offset * by }),
  divide: ({ scale, offset }, by) => ({ scale: scale / by, offset: offset / by }),
  add: ({ scale, offset }, by) => ({ scale, offset: offset + by }),
  subtract: ({ scale, offset }, by) => ({ scale, offset: offset - by }),
};

function applyStep(state: State, [name, ...args]: LazyStep): State {
  const step = Object.hasOwn(known, name) ? known[name] : undefined;
  if (step === undefined) throw valueError(`A data set has no step ${repr(name)}.`);
  return step(state, args);
}

type Step = (state: State, args: readonly unknown[]) => State;

/** A number with every number of the array: floats of its own size stay what they are, all else becomes float64. */
const arithmetic =
  (change: (value: number, by: number) => number): Step =>
  ({ shape, dtype, rows }, [by]) => {
    const made = dtype.startsWith('float') ? dtype : 'float64';
    return {
      shape,
      dtype: made,
      rows: changeEach(rows, made, (value) => change(value, Number(by))),
    };
  };

const known: Readonly<Record<string, Step>> = {
  /** `('reshape', shape)`. */
  reshape: ({ shape, dtype, rows }, [wanted]) => {
    const sizes = (wanted as readonly unknown[]).map(Number);
    if (sizeOf(sizes) !== sizeOf(shape))
      throw valueError(
        `cannot reshape array of size ${sizeOf(shape)} into shape ${writeShape(sizes)}`,
      );
    const [count = 0, ...inner] = sizes;
    const width = sizeOf(inner);
    return { shape: sizes, dtype, rows: count === rows.count ? rows : recut(rows, count, width) };
  },
  /** `('astype', dtype)`: fractions are cut off where the type has none. */
  astype: ({ shape, rows }, [wanted]) => {
    const dtype = parseDType(String(wanted));
    return { shape, dtype, rows: changeEach(rows, dtype, castTo(dtype)) };
  },
  divide: arithmetic((value, by) => value / by),
  subtract: arithmetic((value, by) => value - by),
  add: arithmetic((value, by) => value + by),
  multiply: arithmetic((value, by) => value * by),
  /** `('slice', start, step, count)` along the first axis. */
  slice: ({ shape, dtype, rows }, args) => {
    const [start = 0, step = 1, count = 0] = args.map(Number);
    const last = start + step * (count - 1);
    if (count > 0 && !(inside(start, rows.count) && inside(last, rows.count)))
      throw valueError(`There are no rows ${start} to ${last} in an array of ${rows.count}.`);
    return { shape: [count, ...shape.slice(1)], dtype, rows: pickEach(rows, start, step, count) };
  },
  /** `('one_hot', classes, dtype)`: a last axis of size 1 goes. */
  one_hot: ({ shape, rows }, [classes, wanted = 'float64']) => {
    const outer = shape.length > 1 && shape.at(-1) === 1 ? shape.slice(0, -1) : shape;
    const dtype = parseDType(String(wanted));
    return {
      shape: [...outer, Number(classes)],
      dtype,
      rows: oneHot(rows, Number(classes), dtype),
    };
  },
  /** `('expand_dims', axis)`, counted from the front. */
  expand_dims: ({ shape, dtype, rows }, [axis]) => {
    const at = Number(axis);
    const sizes = [...shape.slice(0, at), 1, ...shape.slice(at)];
    return { shape: sizes, dtype, rows: at === 0 ? recut(rows, 1, rows.count * rows.width) : rows };
  },
};

const inside = (row: number, count: number): boolean => row >= 0 && row < count;

function castTo(dtype: string): (value: number) => number {
  if (dtype === 'bool') return (value) => (value === 0 ? 0 : 1);
  return dtype.startsWith('float') ? (value) => value : Math.trunc;
}
