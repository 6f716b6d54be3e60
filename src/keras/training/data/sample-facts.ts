import type { ArrayData } from '../array-data.js';
import { sizeOf } from '../../base/shape.js';
import { LazyData, type LazyOrigin } from './lazy-data.js';
import { allRows, isArrays, type Data, type Rows } from './rows.js';
import { numbersOfTensor } from './tensor-numbers.js';

/** What an array looks like when it is trained on: facts of a few of its rows. */
export interface SampleFacts {
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly min: number;
  readonly max: number;
  readonly form: 'one-hot' | 'labels' | 'numbers';
  /** Null for `numbers`. */
  readonly classes: number | null;
  /** What was done with a data set to get it; null where the program has made the numbers itself. */
  readonly origin: LazyOrigin | null;
  /** Some rows as they are, to be found again in a data set: their places and numbers. */
  readonly rows: { readonly places: Int32Array; readonly numbers: Float64Array };
}

/** The most rows and numbers that are looked at, and the most numbers that are kept of them. */
const mostRows = 512;
const mostNumbers = 131_072;
const mostKept = 8192;

/** The facts of each array and tensor among the data; none of a generator, which gives its rows only once. */
export const sampleFacts = (data: Data): readonly SampleFacts[] =>
  isArrays(data)
    ? allRows(data)
        .filter(({ dtype, shape }) => dtype !== 'string' && shape.length > 0)
        .map(factsOf)
    : [];

function factsOf(rows: Rows): SampleFacts {
  const [count = 0, ...inner] = rows.shape;
  const width = Math.max(sizeOf(inner), 1);
  const places = spread(count, Math.min(mostRows, Math.max(64, Math.floor(mostNumbers / width))));
  const numbers = new Float64Array(numbersAt(rows, places));
  const kept = Math.min(places.length, Math.max(4, Math.floor(mostKept / width)));
  const thinned = spread(places.length, kept);
  return {
    shape: rows.shape,
    dtype: rows.dtype,
    ...rangeOf(numbers),
    ...formOf(numbers, rows.shape),
    origin: rows instanceof LazyData ? rows.origin : null,
    rows: {
      places: thinned.map((index) => places[index] ?? 0),
      numbers: pick(numbers, thinned, width),
    },
  };
}

const numbersAt = (rows: Rows, places: Int32Array): ArrayLike<number> =>
  isArrayData(rows) ? rows.numbersAt(places) : numbersOfTensor(rows, places);

const isArrayData = (rows: Rows): rows is ArrayData => 'numbersAt' in rows;

/** Places of rows, evenly over all of them. */
const spread = (count: number, most: number): Int32Array => {
  const picked = Math.min(count, most);
  return Int32Array.from({ length: picked }, (_, index) => Math.floor((index * count) / picked));
};

function pick(numbers: Float64Array, order: Int32Array, width: number): Float64Array {
  const made = new Float64Array(order.length * width);
  order.forEach((row, place) => {
    made.set(numbers.subarray(row * width, (row + 1) * width), place * width);
  });
  return made;
}

function rangeOf(numbers: Float64Array): { readonly min: number; readonly max: number } {
  let [min, max] = [Infinity, -Infinity];
  for (const number of numbers) {
    if (number < min) min = number;
    if (number > max) max = number;
  }
  return numbers.length === 0 ? { min: 0, max: 0 } : { min, max };
}

type Form = Pick<SampleFacts, 'form' | 'classes'>;

function formOf(numbers: Float64Array, shape: readonly number[]): Form {
  const width = shape.at(-1) ?? 1;
  const isLong = sizeOf(shape.slice(1)) > 1;
  if (isLong && width > 1 && isOneHot(numbers, width)) return { form: 'one-hot', classes: width };
  if (isLong || !numbers.every((each) => Number.isInteger(each) && each >= 0))
    return { form: 'numbers', classes: null };
  return { form: 'labels', classes: numbers.reduce((most, each) => Math.max(most, each), 0) + 1 };
}

function isOneHot(numbers: Float64Array, width: number): boolean {
  for (let start = 0; start < numbers.length; start += width) {
    let ones = 0;
    for (let at = start; at < start + width; at++) {
      if (numbers[at] === 1) ones++;
      else if (numbers[at] !== 0) return false;
    }
    if (ones !== 1) return false;
  }
  return numbers.length > 0;
}
