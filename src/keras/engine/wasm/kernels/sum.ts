import type { TensorInfo } from '@tensorflow/tfjs-core';
import { rowReduction, sumRows } from '../geometry/reduction.js';
import { wasmKernel } from '../wasm-kernel.js';

interface Inputs {
  readonly x: TensorInfo;
}

interface Attributes {
  readonly axis?: number | readonly number[];
  readonly keepDims: boolean;
}

/** Sums over axes that are not the last ones, as gradients of biases are; the backend's own transposes everything first. */
export const sum = wasmKernel<Inputs, Attributes>(
  'Sum',
  ({ inputs: { x }, attrs: { axis, keepDims }, ...tools }) => {
    const reduction = rowReduction(x, axis, keepDims);
    return reduction && sumRows(tools, x, reduction);
  },
);
