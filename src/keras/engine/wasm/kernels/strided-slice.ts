import { slice_util, type TensorInfo } from '@tensorflow/tfjs-core';
import { sliceView } from '../geometry/slice-view.js';
import { copyView } from '../geometry/view.js';
import { wasmKernel } from '../wasm-kernel.js';

interface Inputs {
  readonly x: TensorInfo;
}

interface Attributes {
  readonly begin: number[];
  readonly end: number[];
  readonly strides: number[];
  readonly beginMask: number;
  readonly endMask: number;
  readonly ellipsisMask: number;
  readonly newAxisMask: number;
  readonly shrinkAxisMask: number;
}

/** Python's x[a:b:c, …]. The backend's own takes whole numbers for float32. */
export const stridedSlice = wasmKernel<Inputs, Attributes>(
  'StridedSlice',
  ({ inputs: { x }, attrs, ...tools }) => {
    if (x.dtype === 'string') return undefined;
    const { begin, end, strides, finalShape } = slice_util.sliceInfo(
      ...([x.shape, attrs.begin, attrs.end, attrs.strides] as const),
      ...([attrs.beginMask, attrs.endMask, attrs.ellipsisMask] as const),
      ...([attrs.newAxisMask, attrs.shrinkAxisMask] as const),
    );
    const size = slice_util.computeOutShape(begin, end, strides).map((count) => Math.max(0, count));
    return copyView(tools, x, sliceView(x.shape, begin, size, strides), finalShape);
  },
);
