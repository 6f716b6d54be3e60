import type { TensorInfo } from '@tensorflow/tfjs-core';
import { columnsToFilter } from '../geometry/columns.js';
import { convolution3d, type Convolution3dAttributes } from '../geometry/frames.js';
import { wasmKernel } from '../wasm-kernel.js';

interface Inputs {
  readonly x: TensorInfo;
  readonly dy: TensorInfo;
}

interface Attributes extends Convolution3dAttributes {
  readonly filterShape: readonly number[];
}

/** The backend's own is wrong for strides above 1. */
export const conv3dBackpropFilter = wasmKernel<Inputs, Attributes>(
  'Conv3DBackpropFilterV2',
  ({ inputs, attrs, ...tools }) =>
    columnsToFilter(tools, inputs, convolution3d(inputs.x.shape, attrs.filterShape, attrs)),
);
