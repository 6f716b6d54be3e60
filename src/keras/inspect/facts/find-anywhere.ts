import { sizeOf } from '../../base/shape.js';
import type { LazySource } from '../../training/data/lazy-data.js';
import type { SampleFacts } from '../../training/data/sample-facts.js';
import { lineBetween, type Line } from './line-between.js';

/** Shorter rows might be the same by chance. */
const leastWidth = 64;
/** How many rows are looked for: all of them must be there. */
const probed = 3;
/** How many rows of a set are made at a time. */
const chunk = 1000;

/** What was done with the rows of a set, if some rows of an array are among them, wherever they are; null if they are not. */
export function findAnywhere({ shape, rows, form }: SampleFacts, source: LazySource): Line | null {
  const width = sizeOf(shape.slice(1));
  if (form !== 'numbers' || width < leastWidth || sizeOf(source.shape.slice(1)) !== width)
    return null;
  const wanted = probesOf(rows.numbers, width);
  const found = wanted.length === 0 ? [] : search(wanted, source, width);
  const [line] = found;
  return line !== undefined && found.length === wanted.length && found.every(isLike(line))
    ? line
    : null;
}

const isLike =
  (line: Line) =>
  ({ scale }: Line): boolean =>
    Math.abs((scale ?? 0) / (line.scale ?? 1) - 1) < 1e-3;

/** A row that is looked for, with the places of its least and its largest number. */
interface Probe {
  readonly numbers: Float64Array;
  readonly low: number;
  readonly high: number;
}

/** The first rows of an array that are not level, out of those that are kept. */
const probesOf = (numbers: Float64Array, width: number): readonly Probe[] =>
  Array.from({ length: numbers.length / width }, (_, row) =>
    probeOf(numbers.subarray(row * width, (row + 1) * width)),
  )
    .filter(({ numbers: row, low, high }) => row[low] !== row[high])
    .slice(0, probed);

const probeOf = (numbers: Float64Array): Probe => ({
  numbers,
  low: numbers.indexOf(numbers.reduce((least, each) => Math.min(least, each), Infinity)),
  high: numbers.indexOf(numbers.reduce((most, each) => Math.max(most, each), -Infinity)),
});

function search(wanted: readonly Probe[], source: LazySource, width: number): readonly Line[] {
  const left = new Set(wanted);
  const found: Line[] = [];
  const [count = 0] = source.shape;
  for (let start = 0; start < count && left.size > 0; start += chunk) {
    const order = Int32Array.from({ length: Math.min(chunk, count - start) }, (_, i) => start + i);
    const numbers = source.rows(order);
    for (let at = 0; at < numbers.length; at += width)
      for (const probe of left) {
        const line = match(probe, numbers.subarray(at, at + width));
        if (line === null) continue;
        left.delete(probe);
        found.push(line);
      }
  }
  return found;
}

function match(probe: Probe, row: ArrayLike<number>): Line | null {
  return isLikely(probe, row) ? lineBetween(row, probe.numbers) : null;
}

/** A few numbers tell most rows apart. */
function isLikely({ numbers, low, high }: Probe, row: ArrayLike<number>): boolean {
  const spread = distance(numbers, low, high);
  const slope = spread / distance(row, low, high);
  if (!Number.isFinite(slope)) return false;
  const limit = 1e-3 * Math.abs(spread);
  const step = Math.max(1, Math.floor(numbers.length / 16));
  for (let i = 0; i < numbers.length; i += step)
    if (Math.abs(distance(numbers, low, i) - slope * distance(row, low, i)) > limit) return false;
  return true;
}

const distance = (numbers: ArrayLike<number>, from: number, to: number): number =>
  (numbers[to] ?? 0) - (numbers[from] ?? 0);
