import type { TensorInfo } from '@tensorflow/tfjs-core';
import { sizeOf } from '../heap.js';
import { wasmKernel } from '../wasm-kernel.js';

interface Inputs {
  readonly x: TensorInfo;
  readonly segmentIds: TensorInfo;
}

interface Attributes {
  readonly numSegments: number;
}

/** The gradient of gather and of an embedding, which the backend lacks. Ids out of range are left out, as TensorFlow does. */
export const unsortedSegmentSum = wasmKernel<Inputs, Attributes>(
  'UnsortedSegmentSum',
  ({ inputs: { x, segmentIds }, attrs: { numSegments: segments }, heap, side, stock }) => {
    const cell = x.shape.slice(segmentIds.shape.length);
    const result = heap.output([segments, ...cell]);
    const ids =
      segmentIds.dtype === 'int32'
        ? heap.share(segmentIds)
        : stock('Cast', { x: segmentIds }, { dtype: 'int32' });
    side.segmentSum({
      x: heap.address(x),
      ids: heap.address(ids),
      out: heap.address(result),
      rows: sizeOf(ids),
      columns: sizeOf({ shape: cell }),
      segments,
    });
    heap.release(ids);
    return result;
  },
);
