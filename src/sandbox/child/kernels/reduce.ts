import type { Code, Heap, Numbers } from './heap.js';

/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices stay below the lengths */

/** Rounds to the precision of the array. */
type Round = (x: number) => number;

const whole: Round = (x) => x;

/** Sum of a line as NumPy adds: eight running sums over blocks of 128, blocks added as a binary tree. */
function pairwise(a: Numbers, from: number, n: number, round: Round): number {
  if (n < 8) {
    let total = n === 0 ? 0 : a[from]!;
    for (let i = 1; i < n; i++) total = round(total + a[from + i]!);
    return total;
  }
  if (n <= 128) return block(a, from, n, round);
  let half = Math.floor(n / 2);
  half -= half % 8;
  return round(pairwise(a, from, half, round) + pairwise(a, from + half, n - half, round));
}

function block(a: Numbers, from: number, n: number, round: Round): number {
  const r = new Float64Array(8);
  const full = n - (n % 8);
  for (let k = 0; k < 8; k++) r[k] = a[from + k]!;
  for (let i = 8; i < full; i++) r[i % 8] = round(r[i % 8]! + a[from + i]!);
  const four = (k: number) => round(round(r[k]! + r[k + 1]!) + round(r[k + 2]! + r[k + 3]!));
  let total = round(four(0) + four(4));
  for (let i = full; i < n; i++) total = round(total + a[from + i]!);
  return total;
}

function largest(a: Numbers): number {
  let found = a[0]!;
  for (let i = 1; i < a.length; i++) {
    const x = a[i]!;
    if (x > found) found = x;
    else if (x !== x) return x;
  }
  return found;
}

function smallest(a: Numbers): number {
  let found = a[0]!;
  for (let i = 1; i < a.length; i++) {
    const x = a[i]!;
    if (x < found) found = x;
    else if (x !== x) return x;
  }
  return found;
}

function placeOf(a: Numbers, value: number): number {
  if (value === value) return a.indexOf(value);
  for (let i = 0; i < a.length; i++) if (a[i]! !== a[i]!) return i;
  return -1;
}

function exactSum(a: Numbers): number | undefined {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i]!;
  // Every partial sum was exact if the sum of sizes is.
  let sizes = 0;
  for (let i = 0; i < a.length; i++) sizes += Math.abs(a[i]!);
  return sizes <= Number.MAX_SAFE_INTEGER ? total : undefined;
}

const joins: Readonly<Record<string, (out: Numbers, a: Numbers, from: number) => void>> = {
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
  return (address, n) => {
    const a = heap.read(code, address, n);
    return a === undefined ? undefined : reduce(a);
  };
}

function lineFunction(name: string, code: Code): ((a: Numbers) => number | undefined) | undefined {
  switch (name) {
    case 'add':
      if (code !== 'd' && code !== 'f') return exactSum;
      return (a) => pairwise(a, 0, a.length, code === 'f' ? Math.fround : whole);
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
  const join = joins[name];
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
