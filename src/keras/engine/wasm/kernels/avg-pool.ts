import type { TensorInfo } from '@tensorflow/tfjs-core';
import { pool3d, type PoolAttributes } from '../geometry/frames.js';
import { wasmKernel } from '../wasm-kernel.js';

interface Inputs {
  readonly x: TensorInfo;
}

/** Average pooling of frames; the backend's own shifts its windows where the kernel is smaller than the stride. */
export const avgPool3d = wasmKernel<Inputs, PoolAttributes<[number, number, number]>>(
  'AvgPool3D',
  ({ inputs: { x }, attrs, heap, side }) => {
    const frames = pool3d(x.shape, attrs);
    const { batch, outDepth, outHeight, outWidth, channels } = frames;
    const result = heap.output([batch, outDepth, outHeight, outWidth, channels]);
    side.averagePool({ ...frames, x: heap.address(x), out: heap.address(result) });
    return result;
  },
);
