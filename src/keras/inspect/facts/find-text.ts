import type { LazySource } from '../../training/data/lazy-data.js';
import type { SampleFacts } from '../../training/data/sample-facts.js';

/** The words of a part of a set of texts, one text after the other, and how many each text has. */
export interface TextSource {
  readonly words: LazySource;
  readonly lengths: LazySource;
}

/** Shorter rows, and smaller numbers, might be the same by chance. */
const leastWidth = 8;
const leastLargest = 50;
/** How many rows are looked at: all of them must be those texts. */
const probed = 4;

/** Whether numbers may be those of words, as `pad_sequences` gives them. */
export const mayBeTexts = ({ shape, min, max, rows }: SampleFacts): boolean =>
  shape.length === 2 &&
  (shape[1] ?? 0) >= leastWidth &&
  min >= 0 &&
  max >= leastLargest &&
  rows.numbers.every(Number.isInteger);

/**
 * Whether the rows of an array are the texts at the same places, brought to one length: `load_data` adds one number to each word and
 * puts another one in the place of rare words.
 */
export function areTexts({ shape, rows }: SampleFacts, { words, lengths }: TextSource): boolean {
  const width = shape[1] ?? 0;
  const [count = 0] = lengths.shape;
  const places = [...rows.places.subarray(0, probed)];
  if (places.length === 0 || places.some((place) => place >= count)) return false;
  const starts = startsOf(lengths, Math.max(...places));
  return places.every((place, at) => {
    const [start = 0, end = 0] = [starts[place], starts[place + 1]];
    const text = words.rows(Int32Array.from({ length: end - start }, (_, word) => start + word));
    const row = rows.numbers.subarray(at * width, (at + 1) * width);
    return isCutAtFront(row, text) || isCutAtEnd(row, text);
  });
}

/** Where each text begins among the words, up to one behind `last`. */
function startsOf(lengths: LazySource, last: number): readonly number[] {
  const all = lengths.rows(Int32Array.from({ length: last + 1 }, (_, place) => place));
  const starts = [0];
  for (let place = 0; place <= last; place++)
    starts.push((starts[place] ?? 0) + Number(all[place]));
  return starts;
}

/** What comes too early is left out, or the front is filled: the ends lie on each other. */
function isCutAtFront(row: Float64Array, text: ArrayLike<number>): boolean {
  const count = Math.min(row.length, text.length);
  return isMoved(row.subarray(row.length - count), (at) => text[text.length - count + at] ?? 0);
}

/** The other way round, behind the sign of the beginning. */
const isCutAtEnd = (row: Float64Array, text: ArrayLike<number>): boolean =>
  isMoved(row.subarray(1, Math.min(row.length, text.length + 1)), (at) => text[at] ?? 0);

/** Whether all numbers are moved by the same step but for those that became one and the same number. */
function isMoved(numbers: Float64Array, wordAt: (at: number) => number): boolean {
  const steps = Array.from(numbers, (number, at) => number - wordAt(at));
  const step = mostFrequent(steps);
  const others = new Set(numbers.filter((_, at) => steps[at] !== step));
  return numbers.length > 0 && others.size <= 1 && steps.filter((one) => one === step).length > 1;
}

function mostFrequent(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
