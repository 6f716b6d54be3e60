import { KerasError } from '../../../src/keras/base/errors.js';
import { Slice } from '../../../src/keras/graph/slices.js';
import { toArray } from './create.js';
import { NdArray, sizeOf } from './nd-array.js';

/** The positions that a slice takes of `size` items. */
export function positionsOf({ start, stop, step }: Slice, size: number): number[] {
  const by = step ?? 1;
  const [low, high] = by > 0 ? [0, size] : [-1, size - 1];
  const clip = (value: number): number =>
    Math.min(Math.max(value < 0 ? value + size : value, low), high);
  const from = start === null ? (by > 0 ? low : high) : clip(start);
  const to = stop === null ? (by > 0 ? high : low) : clip(stop);
  const found: number[] = [];
  for (let at = from; by > 0 ? at < to : at > to; at += by) found.push(at);
  return found;
}

/** `array[index]`: whole numbers, slices, None, and one array of whole numbers in front. */
export function getItem(array: NdArray, index: unknown): unknown {
  if (index instanceof NdArray) return takeRows(array, index);
  const parts = Array.isArray(index) ? (index as unknown[]) : [index];
  const picked: number[][] = [];
  const shape: number[] = [];
  for (const part of parts) {
    if (part === null) {
      shape.push(1);
      continue;
    }
    const size = array.shape[picked.length];
    if (size === undefined) throw indexError('too many indices for array');
    const positions =
      part instanceof Slice ? positionsOf(part, size) : [position(Number(part), size)];
    if (part instanceof Slice) shape.push(positions.length);
    picked.push(positions);
  }
  const inner = array.shape.slice(picked.length);
  const block = sizeOf(inner);
  const result = offsets(picked, array.shape).flatMap((offset) =>
    Array.from((array.data as unknown[]).slice(offset * block, (offset + 1) * block)),
  );
  const whole = new NdArray([...shape, ...inner], array.dtype, result);
  return whole.shape.length === 0 ? whole.item(0) : whole;
}

function position(index: number, size: number): number {
  const at = index < 0 ? index + size : index;
  if (at < 0 || at >= size)
    throw indexError(`index ${index} is out of bounds for axis 0 with size ${size}`);
  return at;
}

const indexError = (message: string): KerasError => new KerasError('IndexError', message);

/** Flat positions in the leading axes. */
function offsets(picked: readonly (readonly number[])[], shape: readonly number[]): number[] {
  return picked.reduce<number[]>(
    (found, positions, axis) =>
      found.flatMap((offset) => positions.map((at) => offset * (shape[axis] ?? 1) + at)),
    [0],
  );
}

function takeRows(array: NdArray, rows: NdArray): NdArray {
  const inner = array.shape.slice(1);
  const block = sizeOf(inner);
  const at =
    rows.dtype === 'bool'
      ? Array.from(rows.data as ArrayLike<number>).flatMap((flag, row) => (flag === 1 ? row : []))
      : Array.from(rows.data as ArrayLike<number>);
  const values = at.flatMap((row) => {
    const from = position(row, array.shape[0] ?? 0) * block;
    return Array.from((array.data as unknown[]).slice(from, from + block));
  });
  const leading = rows.dtype === 'bool' ? [at.length] : rows.shape;
  return new NdArray([...leading, ...inner], array.dtype, values);
}

/** `array[index] = value`, for whole numbers and slices; the value is repeated where it is shorter. */
export function setItem(array: NdArray, index: unknown, value: unknown): void {
  const parts = Array.isArray(index) ? (index as unknown[]) : [index];
  const picked = parts.map((part, axis) => {
    const size = array.shape[axis] ?? 0;
    return part instanceof Slice ? positionsOf(part, size) : [position(Number(part), size)];
  });
  const block = sizeOf(array.shape.slice(picked.length));
  const values = toArray(value).data;
  const data = array.data as Float64Array;
  offsets(picked, array.shape).forEach((offset, at) => {
    for (let i = 0; i < block; i++)
      data[offset * block + i] = Number(values[(at * block + i) % values.length]);
  });
}
