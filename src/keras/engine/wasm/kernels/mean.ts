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

/** Means over axes that are not the last ones, as those of global pooling and batch normalisation are. */
export const mean = wasmKernel<Inputs, Attributes>(
  'Mean',
  ({ inputs: { x }, attrs: { axis, keepDims }, ...tools }) => {
    if (x.shape.includes(0)) {
      const nothing = tools.heap.output(reducedShape(x, axis, keepDims));
      tools.heap.floats(nothing).fill(NaN);
      return nothing;
    }
    const reduction = rowReduction(x, axis, keepDims);
    if (reduction === undefined) return undefined;
    const result = sumRows(tools, x, reduction);
    const values = tools.heap.floats(result);
    for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) / reduction.rows;
    return result;
  },
);
