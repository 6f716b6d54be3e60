import type { TensorInfo } from '@tensorflow/tfjs-core';
import { wasmKernel, type WasmKernel } from '../wasm-kernel.js';

interface Inputs {
  readonly a: TensorInfo;
  readonly b: TensorInfo;
}

/** NaN if one of both is; the backend's own looks at the first only. */
const keepingNaN = (kernelName: string): WasmKernel =>
  wasmKernel<Inputs, object>(kernelName, ({ inputs: { a, b }, heap, stock }) => {
    if (b.dtype !== 'float32' || !heap.floats(b).includes(NaN)) return undefined;
    const result = stock(kernelName, { a, b }, {});
    const swapped = stock(kernelName, { a: b, b: a }, {});
    const [other, to] = [heap.floats(swapped), heap.floats(result)];
    for (let i = 0; i < to.length; i++) if (other[i] !== other[i]) to[i] = NaN;
    heap.release(swapped);
    return result;
  });

export const maximum = keepingNaN('Maximum');
export const minimum = keepingNaN('Minimum');
