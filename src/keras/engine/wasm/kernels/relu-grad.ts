import type { TensorInfo } from '@tensorflow/tfjs-core';
import { sizeOf } from '../heap.js';
import { wasmKernel } from '../wasm-kernel.js';

interface Inputs {
  readonly dy: TensorInfo;
  /** What relu gave. */
  readonly y: TensorInfo;
}

/** The gradient of relu in one pass: dy where y > 0. */
export const reluGrad = wasmKernel<Inputs, object>(
  'ReluGrad',
  ({ inputs: { dy, y }, heap, side }) => {
    const result = heap.output(dy.shape);
    side.reluGradient({
      dy: heap.address(dy),
      y: heap.address(y),
      out: heap.address(result),
      size: sizeOf(dy),
    });
    return result;
  },
);
