import type { Heap } from './heap.js';

/** Addresses of both matrices and of the product, then rows, inner length and columns. */
export type MatmulCall = readonly [number, number, number, number, number, number];

/** Product of two matrices of floats. The second is turned first, so that both are read along their rows. */
export const matmulKernel =
  (heap: Heap, code: 'd' | 'f') =>
  (...[first, second, result, n, k, m]: MatmulCall): void => {
    const a = heap.read(code, first, n * k);
    const b = heap.read(code, second, k * m);
    if (a === undefined || b === undefined) return;
    const out = heap.write(code, result, n * m);
    multiply({ a, turned: turn(b, k, m), out, k, m });
    heap.finish(code, result, out);
  };

/** Both factors by rows, the product, the inner length and the number of columns. */
interface Factors {
  readonly a: Float64Array;
  readonly turned: Float64Array;
  readonly out: Float64Array;
  readonly k: number;
  readonly m: number;
}

/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices stay below the lengths */
function turn(b: Float64Array, k: number, m: number): Float64Array {
  const turned = new Float64Array(b.length);
  for (let l = 0; l < k; l++) for (let j = 0; j < m; j++) turned[j * k + l] = b[l * m + j]!;
  return turned;
}

function multiply(factors: Factors): void {
  const { out, m } = factors;
  const n = out.length / m;
  const [fullRows, fullColumns] = [n - (n % 4), m - (m % 2)];
  for (let i = 0; i < fullRows; i += 4) {
    for (let j = 0; j < fullColumns; j += 2) tile(factors, i, j);
    for (let j = fullColumns; j < m; j++)
      for (let row = i; row < i + 4; row++) out[row * m + j] = dot(factors, row, j);
  }
  for (let i = fullRows; i < n; i++)
    for (let j = 0; j < m; j++) out[i * m + j] = dot(factors, i, j);
}

function dot({ a, turned, k }: Factors, i: number, j: number): number {
  let total = 0;
  for (let l = 0; l < k; l++) total += a[i * k + l]! * turned[j * k + l]!;
  return total;
}

/** Four rows by two columns of the product, whose eight sums stay in registers. */
function tile({ a, turned, out, k, m }: Factors, i: number, j: number): void {
  let [s0, s1, s2, s3, t0, t1, t2, t3] = [0, 0, 0, 0, 0, 0, 0, 0];
  const [a0, a1, a2, a3] = [i * k, (i + 1) * k, (i + 2) * k, (i + 3) * k];
  const [b0, b1] = [j * k, (j + 1) * k];
  for (let l = 0; l < k; l++) {
    const x = turned[b0 + l]!;
    const y = turned[b1 + l]!;
    const p = a[a0 + l]!;
    const q = a[a1 + l]!;
    const r = a[a2 + l]!;
    const s = a[a3 + l]!;
    s0 += p * x;
    t0 += p * y;
    s1 += q * x;
    t1 += q * y;
    s2 += r * x;
    t2 += r * y;
    s3 += s * x;
    t3 += s * y;
  }
  const o = i * m + j;
  out[o] = s0;
  out[o + 1] = t0;
  out[o + m] = s1;
  out[o + m + 1] = t1;
  out[o + 2 * m] = s2;
  out[o + 2 * m + 1] = t2;
  out[o + 3 * m] = s3;
  out[o + 3 * m + 1] = t3;
}
/* eslint-enable @typescript-eslint/no-non-null-assertion */
