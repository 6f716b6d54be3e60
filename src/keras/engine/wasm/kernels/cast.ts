import type { DataType, TensorInfo } from '@tensorflow/tfjs-core';
import { sizeOf } from '../heap.js';
import { wasmKernel } from '../wasm-kernel.js';

interface Inputs {
  readonly x: TensorInfo;
}

interface Attributes {
  readonly dtype: DataType;
}

/** Another type. The backend's own copies where nothing changes, and takes .5 and 256 for false. */
export const cast = wasmKernel<Inputs, Attributes>(
  'Cast',
  ({ inputs: { x }, attrs: { dtype }, heap }) => {
    if (x.dtype === 'string') return undefined;
    if (x.dtype === dtype) return heap.share(x);
    if (dtype !== 'bool') return undefined;
    const result = heap.output(x.shape, dtype);
    const from = x.dtype === 'float32' ? heap.floats(x) : heap.ints(x);
    const start = heap.address(result);
    const to = heap.bytes.subarray(start, start + sizeOf(result));
    for (let i = 0; i < to.length; i++) to[i] = from[i] === 0 ? 0 : 1;
    return result;
  },
);
