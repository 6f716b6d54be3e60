import { sizeOf, type Code, type Heap } from './heap.js';

/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices stay below the lengths */

/** Sum of one block of at most 128 numbers, in eight running sums. */
type Block = (a: Float64Array, from: number, n: number) => number;

/** Sum of a line as NumPy adds: blocks of at most 128, added as a binary tree. */
function pairwise(a: Float64Array, from: number, n: number, block: Block): number {
  if (n <= 128) return block(a, from, n);
  let half = Math.floor(n / 2);
  half -= half % 8;
  const total = pairwise(a, from, half, block) + pairwise(a, from + half, n - half, block);
  return block === doubleBlock ? total : Math.fround(total);
}

const doubleBlock: Block = (a, from, n) => {
  const full = n - (n % 8);
  let total = 0;
  if (full > 0) {
    let [r0, r1, r2, r3] = [a[from]!, a[from + 1]!, a[from + 2]!, a[from + 3]!];
    let [r4, r5, r6, r7] = [a[from + 4]!, a[from + 5]!, a[from + 6]!, a[from + 7]!];
    for (let i = from + 8; i < from + full; i += 8) {
      r0 += a[i]!;
      r1 += a[i + 1]!;
      r2 += a[i + 2]!;
      r3 += a[i + 3]!;
      r4 += a[i + 4]!;
      r5 += a[i + 5]!;
      r6 += a[i + 6]!;
      r7 += a[i + 7]!;
    }
    total = r0 + r1 + (r2 + r3) + (r4 + r5 + (r6 + r7));
  } else if (n > 0) total = a[from]!;
  for (let i = full > 0 ? full : 1; i < n; i++) total += a[from + i]!;
  return total;
};

const round = Math.fround;

const singleBlock: Block = (a, from, n) => {
  const full = n - (n % 8);
  let total = 0;
  if (full > 0) {
    const r = Float64Array.from(a.subarray(from, from + 8));
    for (let i = 8; i < full; i++) r[i % 8] = round(r[i % 8]! + a[from + i]!);
    const pair = (k: number) => round(r[k]! + r[k + 1]!);
    total = round(round(pair(0) + pair(2)) + round(pair(4) + pair(6)));
  } else if (n > 0) total = a[from]!;
  for (let i = full > 0 ? full : 1; i < n; i++) total = round(total + a[from + i]!);
  return total;
};

function largest(a: Float64Array): number {
  let found = a[0]!;
  for (let i = 1; i < a.length; i++) {
    const x = a[i]!;
    if (x > found) found = x;
    else if (x !== x) return x;
  }
  return found;
}

function smallest(a: Float64Array): number {
  let found = a[0]!;
  for (let i = 1; i < a.length; i++) {
    const x = a[i]!;
    if (x < found) found = x;
    else if (x !== x) return x;
  }
  return found;
}

function placeOf(a: Float64Array, value: number): number {
  if (value === value) return a.indexOf(value);
  for (let i = 0; i < a.length; i++) if (a[i]! !== a[i]!) return i;
  return -1;
}

function exactSum(a: Float64Array): number | undefined {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i]!;
  // Every partial sum was exact if the sum of sizes is.
  let sizes = 0;
  for (let i = 0; i < a.length; i++) sizes += Math.abs(a[i]!);
  return sizes <= Number.MAX_SAFE_INTEGER ? total : undefined;
}

const addRounded = (out: Float64Array, a: Float64Array, from: number): void => {
  for (let j = 0; j < out.length; j++) out[j] = round(out[j]! + a[from + j]!);
};

const joins: Readonly<Record<string, (out: Float64Array, a: Float64Array, from: number) => void>> =
  {
    add(out, a, from) {
      for (let j = 0; j < out.length; j++) out[j]! += a[from + j]!;
    },
    maximum(out, a, from) {
      for (let j = 0; j < out.length; j++) {
        const x = a[from + j]!;
        if (x > out[j]! || x !== x) out[j] = x;
      }
    },
    minimum(out, a, from) {
      for (let j = 0; j < out.length; j++) {
        const x = a[from + j]!;
        if (x < out[j]! || x !== x) out[j] = x;
      }
    },
  };
/* eslint-enable @typescript-eslint/no-non-null-assertion */

/** Reduces the line at an address; undefined where the numbers do not suit. */
export type LineKernel = (address: number, n: number) => number | undefined;

/** The reduction of one line by its name: add, maximum, minimum, argmax, argmin. */
export function lineKernel(heap: Heap, name: string, code: Code): LineKernel | undefined {
  const reduce = lineFunction(name, code);
  if (reduce === undefined) return undefined;
  const piece = isFreeOfOrder(name, code) ? pieceLength : Infinity;
  return (address, n) => reduceInPieces(heap, code, reduce, { address, n, piece });
}

/** Numbers that are looked at in one go, so that an array of bytes does not become one of doubles as a whole. */
const pieceLength = 65_536;

/** Whether what the pieces give, reduced again, is what the line gives: not for sums that are rounded, nor for places. */
const isFreeOfOrder = (name: string, code: Code): boolean =>
  name === 'maximum' || name === 'minimum' || (name === 'add' && code !== 'd' && code !== 'f');

interface Line {
  readonly address: number;
  readonly n: number;
  readonly piece: number;
}

function reduceInPieces(
  heap: Heap,
  code: Code,
  reduce: (a: Float64Array) => number | undefined,
  { address, n, piece }: Line,
): number | undefined {
  const found: number[] = [];
  for (let from = 0; from < n; from += piece) {
    const a = heap.read(code, address + from * sizeOf(code), Math.min(piece, n - from));
    const part = a === undefined ? undefined : reduce(a);
    if (part === undefined) return undefined;
    found.push(part);
  }
  return found.length === 1 ? found[0] : reduce(Float64Array.from(found));
}

function lineFunction(
  name: string,
  code: Code,
): ((a: Float64Array) => number | undefined) | undefined {
  switch (name) {
    case 'add':
      if (code !== 'd' && code !== 'f') return exactSum;
      return (a) => pairwise(a, 0, a.length, code === 'f' ? singleBlock : doubleBlock);
    case 'maximum':
      return largest;
    case 'minimum':
      return smallest;
    case 'argmax':
      return (a) => placeOf(a, largest(a));
    case 'argmin':
      return (a) => placeOf(a, smallest(a));
    default:
      return undefined;
  }
}

/** Reduces over rows: addresses of input and output, number of rows, their length. */
export type ColumnsKernel = LinesKernel;

/** The reduction of each column, row after row. */
export function columnsKernel(heap: Heap, name: string, code: Code): ColumnsKernel | undefined {
  const join = name === 'add' && code === 'f' ? addRounded : joins[name];
  if (join === undefined) return undefined;
  return (address, result, rows, n) => {
    const a = heap.read(code, address, rows * n);
    if (a === undefined) return false;
    const out = heap.write(code, result, n);
    out.set(a.subarray(0, n));
    for (let i = 1; i < rows; i++) join(out, a, i * n);
    return heap.finish(code, result, out);
  };
}

/** Reduces each of `lines` lines that lie one after another: addresses of input and output, lines, length of a line. */
export type LinesKernel = (...call: readonly [number, number, number, number]) => boolean;

/** The reduction of many lines; the output has the sort `target`. */
export function linesKernel(
  heap: Heap,
  name: string,
  code: Code,
  target: Code,
): LinesKernel | undefined {
  const reduce = lineFunction(name, code);
  if (reduce === undefined) return undefined;
  return (address, result, lines, n) => {
    const a = heap.read(code, address, lines * n);
    if (a === undefined) return false;
    const out = heap.write(target, result, lines);
    for (let i = 0; i < lines; i++) {
      const value = reduce(a.subarray(i * n, (i + 1) * n));
      if (value === undefined) return false;
      out[i] = value;
    }
    return heap.finish(target, result, out);
  };
}
