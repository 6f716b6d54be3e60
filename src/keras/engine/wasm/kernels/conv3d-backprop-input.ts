import type { TensorInfo } from '@tensorflow/tfjs-core';
import { columnsToInput } from '../geometry/columns.js';
import { convolution3d, type Convolution3dAttributes } from '../geometry/frames.js';
import { wasmKernel } from '../wasm-kernel.js';

interface Inputs {
  readonly dy: TensorInfo;
  readonly filter: TensorInfo;
}

interface Attributes extends Convolution3dAttributes {
  readonly inputShape: readonly number[];
}

/** The backend's own is wrong for every stride. */
export const conv3dBackpropInput = wasmKernel<Inputs, Attributes>(
  'Conv3DBackpropInputV2',
  ({ inputs, attrs, ...tools }) =>
    columnsToInput(tools, inputs, convolution3d(attrs.inputShape, inputs.filter.shape, attrs)),
);
