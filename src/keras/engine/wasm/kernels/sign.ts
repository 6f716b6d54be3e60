import type { TensorInfo } from '@tensorflow/tfjs-core';
import { wasmKernel } from '../wasm-kernel.js';

interface Inputs {
  readonly x: TensorInfo;
}

/** Keeps NaN as TensorFlow does; the backend makes 0 of it. */
export const sign = wasmKernel<Inputs, object>('Sign', ({ inputs: { x }, attrs, heap, stock }) => {
  if (x.dtype !== 'float32') return undefined;
  const result = stock('Sign', { x }, attrs);
  const [from, to] = [heap.floats(x), heap.floats(result)];
  for (let i = 0; i < from.length; i++) if (Number.isNaN(from[i])) to[i] = NaN;
  return result;
});
