import type { TensorInfo } from '@tensorflow/tfjs-core';
import { axesOf, copyView } from '../geometry/view.js';
import { bytesOf, sizeOf } from '../heap.js';
import { wasmKernel, type Workshop } from '../wasm-kernel.js';

interface Inputs {
  readonly x: TensorInfo;
}

interface Attributes {
  readonly perm: readonly number[];
}

/** Another order of the axes: by tiles of four by four where two groups of axes change places, and shared where nothing moves. */
export const transpose = wasmKernel<Inputs, Attributes>(
  'Transpose',
  ({ inputs: { x }, attrs: { perm }, ...tools }) => {
    if (x.dtype === 'string') return undefined;
    const shape = perm.map((axis) => x.shape[axis] ?? 1);
    const moved = perm.filter((axis) => x.shape[axis] !== 1);
    if (moved.every((axis, index) => index === 0 || axis > (moved[index - 1] ?? 0)))
      return tools.heap.share(x, shape);
    const swap = bytesOf(x.dtype) === 4 ? matrixSwap(x.shape, moved) : undefined;
    if (swap !== undefined && !isAwkward(swap)) return swapMatrices(tools, x, swap, shape);
    if (moved.length <= 4 && x.dtype !== 'bool') return undefined;
    const from = axesOf(x.shape);
    const axes = perm.map((axis) => from[axis] ?? { size: 1, step: 0 });
    return copyView(tools, x, { start: 0, axes }, shape);
  },
);

/** Rows a power of two apart fall on the same places of the cache; there the backend's own is faster (measured). */
const isAwkward = ({ batch, columns }: MatrixSwap): boolean => batch === 1 && columns % 256 === 0;

interface MatrixSwap {
  readonly batch: number;
  readonly rows: number;
  readonly columns: number;
}

/** The axes, those of size 1 left out, as batch, rows and columns if that order becomes batch, columns, rows. */
function matrixSwap(shape: readonly number[], moved: readonly number[]): MatrixSwap | undefined {
  const sorted = moved.toSorted((a, b) => a - b);
  const kept = moved.findIndex((axis, index) => axis !== sorted[index]);
  const [before, after] = [sorted.slice(kept), moved.slice(kept)];
  const split = before.indexOf(after[0] ?? -1);
  const turned = [...before.slice(split), ...before.slice(0, split)];
  if (turned.some((axis, index) => axis !== after[index])) return undefined;
  const size = (axes: readonly number[]): number =>
    axes.reduce((product, axis) => product * (shape[axis] ?? 1), 1);
  return {
    batch: size(sorted.slice(0, kept)),
    rows: size(before.slice(0, split)),
    columns: size(before.slice(split)),
  };
}

function swapMatrices(
  { heap, side }: Pick<Workshop, 'heap' | 'side'>,
  x: TensorInfo,
  { batch, rows, columns }: MatrixSwap,
  shape: readonly number[],
): TensorInfo {
  const result = heap.output(shape, x.dtype);
  if (sizeOf(result) === 0) return result;
  const [from, to] = [heap.address(x), heap.address(result)];
  for (let i = 0; i < batch; i++) {
    const offset = i * rows * columns * 4;
    side.transposeMatrix({ x: from + offset, out: to + offset, rows, columns });
  }
  return result;
}
