import type { TensorInfo } from '@tensorflow/tfjs-core';
import { wasmKernel } from '../wasm-kernel.js';

interface Inputs {
  readonly x: TensorInfo;
}

/** log(1 + x) with the sum in double precision: in float32 nothing is left of an x below 1e-7. */
export const log1p = wasmKernel<Inputs, object>('Log1p', ({ inputs: { x }, heap }) => {
  if (x.dtype !== 'float32') return undefined;
  const result = heap.output(x.shape);
  const [from, to] = [heap.floats(x), heap.floats(result)];
  for (let i = 0; i < from.length; i++) {
    const value = from[i] ?? 0;
    // Here the next term of the series is lost in float32 anyway.
    to[i] = Math.abs(value) < 1e-8 ? value : Math.log(1 + value);
  }
  return result;
});
