import type { TensorInfo } from '@tensorflow/tfjs-core';
import { pool2d, pool3d, type Frames, type PoolAttributes } from '../geometry/frames.js';
import { wasmKernel, type Workshop } from '../wasm-kernel.js';

interface Inputs {
  readonly x: TensorInfo;
}

/** Max pooling of images. XNNPACK's is the faster one, but its "same" goes wrong where the kernel is smaller than the stride. */
export const maxPool = wasmKernel<Inputs, PoolAttributes<[number, number]>>(
  'MaxPool',
  ({ inputs: { x }, attrs, ...tools }) => {
    const frames = pool2d(x.shape, attrs);
    const tall = frames.kernelHeight >= frames.strideHeight;
    if (tall && frames.kernelWidth >= frames.strideWidth) return undefined;
    const { batch, outHeight, outWidth, channels } = frames;
    return pool(tools, x, frames, [batch, outHeight, outWidth, channels]);
  },
);

/** Max pooling of frames; the backend's own gives 1.2e-38 for windows without a positive number. */
export const maxPool3d = wasmKernel<Inputs, PoolAttributes<[number, number, number]>>(
  'MaxPool3D',
  ({ inputs: { x }, attrs, ...tools }) => {
    const frames = pool3d(x.shape, attrs);
    const { batch, outDepth, outHeight, outWidth, channels } = frames;
    return pool(tools, x, frames, [batch, outDepth, outHeight, outWidth, channels]);
  },
);

function pool(
  { heap, side }: Pick<Workshop, 'heap' | 'side'>,
  x: TensorInfo,
  frames: Frames,
  shape: readonly number[],
): TensorInfo {
  const result = heap.output(shape);
  side.maxPool({ ...frames, x: heap.address(x), out: heap.address(result) });
  return result;
}
