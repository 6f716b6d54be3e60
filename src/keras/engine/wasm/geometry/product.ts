import type { TensorInfo } from '@tensorflow/tfjs-core';
import type { Workshop } from '../wasm-kernel.js';

type Tools = Pick<Workshop, 'heap' | 'side'>;

/** One product of two matrices, each perhaps to be transposed first, given by their addresses. */
export interface MatrixProduct {
  readonly a: number;
  readonly b: number;
  readonly out: number;
  readonly rows: number;
  readonly columns: number;
  readonly inner: number;
}

export interface Transposes {
  readonly transposeA: boolean;
  readonly transposeB: boolean;
}

/** Computes products of one kind after the other; `release` frees what it needed. */
export function multiplier(
  { heap, side }: Tools,
  { transposeA, transposeB }: Transposes,
  { rows, inner }: { readonly rows: number; readonly inner: number },
): { readonly multiply: (product: MatrixProduct) => void; readonly release: () => void } {
  const nothing = (): void => undefined;
  if (transposeA && transposeB) {
    const turned: TensorInfo = heap.output([rows, inner]);
    const multiply = (product: MatrixProduct): void => {
      const a = heap.address(turned);
      side.transposeMatrix({ x: product.a, out: a, rows: inner, columns: rows });
      side.multiplyTransposedB({ ...product, a });
    };
    return {
      multiply,
      release: () => {
        heap.release(turned);
      },
    };
  }
  if (transposeB) return { multiply: side.multiplyTransposedB, release: nothing };
  if (!transposeA) return { multiply: side.multiply, release: nothing };
  const multiply = (product: MatrixProduct): void => {
    side.multiplyTransposedA({ ...product, accumulate: 0 });
  };
  return { multiply, release: nothing };
}
