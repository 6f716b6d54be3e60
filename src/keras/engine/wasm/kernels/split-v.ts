import { backend_util, util, type TensorInfo } from '@tensorflow/tfjs-core';
import { sliceView } from '../geometry/slice-view.js';
import { copyView } from '../geometry/view.js';
import { wasmKernel } from '../wasm-kernel.js';

interface Inputs {
  readonly x: TensorInfo;
}

interface Attributes {
  readonly numOrSizeSplits: number | number[];
  readonly axis: number;
}

/** Blocks along an axis, each copied once. */
export const splitV = wasmKernel<Inputs, Attributes>(
  'SplitV',
  ({ inputs: { x }, attrs, ...tools }) => {
    if (x.dtype === 'string') return undefined;
    const [axis = 0] = util.parseAxisParam(attrs.axis, x.shape);
    const sizes = backend_util.prepareSplitSize(x, attrs.numOrSizeSplits, axis);
    let start = 0;
    return sizes.map((size) => {
      const shape = x.shape.with(axis, size);
      const view = sliceView(x.shape, x.shape.map(() => 0).with(axis, start), shape);
      start += size;
      return copyView(tools, x, view, shape);
    });
  },
);
