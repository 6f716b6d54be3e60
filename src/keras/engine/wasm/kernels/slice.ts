import { slice_util, type TensorInfo } from '@tensorflow/tfjs-core';
import { sliceView } from '../geometry/slice-view.js';
import { copyView } from '../geometry/view.js';
import { wasmKernel } from '../wasm-kernel.js';

interface Inputs {
  readonly x: TensorInfo;
}

interface Attributes {
  readonly begin: number | number[];
  readonly size: number | number[];
}

/** A block of a tensor; the backend's own copies the whole tensor first. */
export const slice = wasmKernel<Inputs, Attributes>(
  'Slice',
  ({ inputs: { x }, attrs, ...tools }) => {
    if (x.dtype === 'string') return undefined;
    const [begin = [], size = []] = slice_util.parseSliceParams(x, attrs.begin, attrs.size);
    slice_util.assertParamsValid(x, begin, size);
    return copyView(tools, x, sliceView(x.shape, begin, size), size);
  },
);
