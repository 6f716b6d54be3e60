import type { TensorInfo } from '@tensorflow/tfjs-core';
import { reducedShape, rowReduction, sumRows } from '../geometry/reduction.js';
import { wasmKernel } from '../wasm-kernel.js';

interface Inputs {
  readonly x: TensorInfo;
}

interface Attributes {
  readonly axis?: number | readonly number[];
  readonly keepDims: boolean;
}

/**
 * Sums over axes that are not the last ones, as gradients of biases are; the backend's own transposes everything first. It also leaves
 * the result of no numbers at all unset.
 */
export const sum = wasmKernel<Inputs, Attributes>(
  'Sum',
  ({ inputs: { x }, attrs: { axis, keepDims }, ...tools }) => {
    if (x.shape.includes(0)) return tools.heap.zeros(reducedShape(x, axis, keepDims), x.dtype);
    const reduction = rowReduction(x, axis, keepDims);
    return reduction && sumRows(tools, x, reduction);
  },
);
