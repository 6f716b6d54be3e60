import type { Heap } from './heap.js';

/** Addresses of both matrices and of the product, then rows, inner length and columns. */
export type MatmulCall = readonly [number, number, number, number, number, number];

const block = 64;

/** Product of two matrices of floats: rows of the second are added up, a block of the inner length at a time. */
export const matmulKernel =
  (heap: Heap, code: 'd' | 'f') =>
  (...[first, second, result, n, k, m]: MatmulCall): void => {
    const a = heap.read(code, first, n * k);
    const b = heap.read(code, second, k * m);
    if (a === undefined || b === undefined) return;
    const out = heap.write(code, result, n * m);
    out.fill(0);
    for (let i = 0; i < n; i++) {
      const row = out.subarray(i * m, (i + 1) * m);
      for (let from = 0; from < k; from += block)
        addRows({ a, b, row, at: i * k, from, to: Math.min(from + block, k) });
    }
    heap.finish(code, result, out);
  };

interface Part {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly row: Float64Array;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices stay below the lengths */
function addRows({ a, b, row, at, from, to }: Part): void {
  const m = row.length;
  let l = from;
  for (; l + 3 < to; l += 4) {
    const w = a[at + l]!;
    const x = a[at + l + 1]!;
    const y = a[at + l + 2]!;
    const z = a[at + l + 3]!;
    const o = l * m;
    for (let j = 0; j < m; j++)
      row[j]! += w * b[o + j]! + x * b[o + m + j]! + y * b[o + 2 * m + j]! + z * b[o + 3 * m + j]!;
  }
  for (; l < to; l++) {
    const w = a[at + l]!;
    const o = l * m;
    for (let j = 0; j < m; j++) row[j]! += w * b[o + j]!;
  }
}
