import type { TensorInfo } from '@tensorflow/tfjs-core';
import { convolveColumns } from '../geometry/columns.js';
import { convolution3d, type Convolution3dAttributes } from '../geometry/frames.js';
import { wasmKernel } from '../wasm-kernel.js';

interface Inputs {
  readonly x: TensorInfo;
  readonly filter: TensorInfo;
}

/** The backend's own is a plain loop, and shifts its windows where the kernel is smaller than the stride. */
export const conv3d = wasmKernel<Inputs, Convolution3dAttributes>(
  'Conv3D',
  ({ inputs, attrs, ...tools }) =>
    convolveColumns(tools, inputs, convolution3d(inputs.x.shape, inputs.filter.shape, attrs)),
);
