import type { TensorInfo } from '@tensorflow/tfjs-core';
import { sizeOf } from '../heap.js';
import { wasmKernel, type Workshop } from '../wasm-kernel.js';

interface Inputs {
  readonly x: TensorInfo;
}

interface Attributes {
  readonly clipValueMin: number;
  readonly clipValueMax: number;
}

/** Keeps NaN as TensorFlow does, or a training gone wrong would be hidden; and knows whole numbers, of which the backend makes nonsense. */
export const clipByValue = wasmKernel<Inputs, Attributes>(
  'ClipByValue',
  ({ inputs: { x }, attrs: { clipValueMin: low, clipValueMax: high }, ...tools }) =>
    x.dtype === 'float32' ? clip(tools, x, [low, high]) : clipInts(tools, x, [low, high]),
);

/** Keeps NaN; the backend makes 0 of it. */
export const relu6 = wasmKernel<Inputs, object>('Relu6', ({ inputs: { x }, ...tools }) =>
  x.dtype === 'float32' ? clip(tools, x, [0, 6]) : undefined,
);

type Tools = Pick<Workshop, 'heap' | 'side'>;

function clip(
  { heap, side }: Tools,
  x: TensorInfo,
  [low, high]: readonly [number, number],
): TensorInfo {
  const result = heap.output(x.shape);
  side.clip({ x: heap.address(x), out: heap.address(result), size: sizeOf(x), low, high });
  return result;
}

function clipInts(
  { heap }: Tools,
  x: TensorInfo,
  [low, high]: readonly [number, number],
): TensorInfo {
  const result = heap.output(x.shape, x.dtype);
  heap.ints(result).set(heap.ints(x).map((value) => Math.min(high, Math.max(low, value))));
  return result;
}
