import { util, type TensorInfo } from '@tensorflow/tfjs-core';
import { bytesOf, sizeOf } from '../heap.js';
import { wasmKernel, type Workshop } from '../wasm-kernel.js';

interface Inputs {
  readonly x: TensorInfo;
  readonly indices: TensorInfo;
}

interface Attributes {
  readonly axis: number;
  readonly batchDims: number;
}

/** Slices by their numbers along an axis. @throws Error for a number out of range, where the backend's own reads foreign memory. */
export const gatherV2 = wasmKernel<Inputs, Attributes>(
  'GatherV2',
  ({ inputs: { x, indices }, attrs, ...tools }) => {
    const [axis = 0] = util.parseAxisParam(attrs.axis, x.shape);
    if (x.dtype === 'string' || indices.dtype !== 'int32') return undefined;
    refuseOutside(tools.heap.ints(indices), x.shape[axis] ?? 0);
    if (attrs.batchDims !== 0) return undefined;
    return gather(tools, { x, indices }, axis);
  },
);

function refuseOutside(indices: Int32Array, size: number): void {
  const wrong = indices.find((index) => index < 0 || index >= size);
  if (wrong !== undefined)
    throw new Error(`GatherV2: the index value ${wrong} is not in [0, ${size - 1}]`);
}

function gather(
  { heap, side }: Pick<Workshop, 'heap' | 'side'>,
  { x, indices }: Inputs,
  axis: number,
): TensorInfo {
  const cell = x.shape.slice(axis + 1);
  const shape = [...x.shape.slice(0, axis), ...indices.shape, ...cell];
  const result = heap.output(shape, x.dtype);
  const bytes = sizeOf({ shape: cell }) * bytesOf(x.dtype);
  const count = sizeOf(indices);
  const [from, ids, to] = [heap.address(x), heap.address(indices), heap.address(result)];
  for (let i = 0; i < sizeOf({ shape: x.shape.slice(0, axis) }); i++)
    side.gatherRows({
      x: from + i * (x.shape[axis] ?? 0) * bytes,
      ids,
      out: to + i * count * bytes,
      count,
      bytes,
    });
  return result;
}
