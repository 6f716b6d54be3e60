import { util, type TensorInfo } from '@tensorflow/tfjs-core';
import { sizeOf } from '../heap.js';
import type { Workshop } from '../wasm-kernel.js';

/** Neighbouring axes that are summed: `outer` blocks of `rows` rows of `columns` numbers. */
export interface Reduction {
  readonly outer: number;
  readonly rows: number;
  readonly columns: number;
  readonly shape: readonly number[];
}

/** Below this many numbers a block, a call costs more than it saves. */
const smallBlock = 64;

/** Undefined if the axes are not neighbours, are the last ones, or leave blocks too small to pay. */
export function rowReduction(
  x: TensorInfo,
  axis: number | readonly number[] | undefined,
  keepDims: boolean,
): Reduction | undefined {
  const axes = util.parseAxisParam(axis as number | number[], x.shape).sort((a, b) => a - b);
  const first = axes[0];
  if (x.dtype !== 'float32' || first === undefined) return undefined;
  if (axes.some((value, index) => value !== first + index)) return undefined;
  const outer = sizeOf({ shape: x.shape.slice(0, first) });
  const rows = sizeOf({ shape: x.shape.slice(first, first + axes.length) });
  const columns = sizeOf({ shape: x.shape.slice(first + axes.length) });
  if (columns < 2 || rows === 0 || (outer > 1 && rows * columns < smallBlock)) return undefined;
  return { outer, rows, columns, shape: reducedShape(x, axis, keepDims) };
}

/** The shape of the result. */
export function reducedShape(
  x: TensorInfo,
  axis: number | readonly number[] | undefined,
  keepDims: boolean,
): number[] {
  const axes = util.parseAxisParam(axis as number | number[], x.shape);
  return x.shape.flatMap((size, index) => {
    if (!axes.includes(index)) return [size];
    return keepDims ? [1] : [];
  });
}

/** The sums of a reduction. The caller owns the result. */
export function sumRows(
  { heap, side }: Pick<Workshop, 'heap' | 'side'>,
  input: TensorInfo,
  { outer, rows, columns, shape }: Reduction,
): TensorInfo {
  const result = heap.output(shape);
  const x = heap.address(input);
  const out = heap.address(result);
  for (let i = 0; i < outer; i++)
    side.sumRows({ x: x + i * rows * columns * 4, out: out + i * columns * 4, rows, columns });
  return result;
}
