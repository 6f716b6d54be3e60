import type { TensorInfo } from '@tensorflow/tfjs-core';
import { pool2d, pool3d, type Frames, type PoolAttributes } from '../geometry/frames.js';
import { wasmKernel, type KernelCall, type WasmKernel } from '../wasm-kernel.js';

interface Inputs {
  readonly dy: TensorInfo;
  readonly input: TensorInfo;
}

type Size2d = PoolAttributes<[number, number]>;
type Size3d = PoolAttributes<[number, number, number]>;

/** Gradient of max pooling: the first largest value of a window gets it. The backend's own loses windows without a positive number. */
export const maxPoolGrad: WasmKernel = wasmKernel<Inputs, Size2d>('MaxPoolGrad', (call) =>
  gradient(call, pool2d(call.inputs.input.shape, call.attrs)),
);

export const maxPool3dGrad: WasmKernel = wasmKernel<Inputs, Size3d>('MaxPool3DGrad', (call) =>
  gradient(call, pool3d(call.inputs.input.shape, call.attrs)),
);

function gradient(
  { inputs: { dy, input }, heap, side }: KernelCall<Inputs, unknown>,
  frames: Frames,
): TensorInfo {
  const result = heap.output(input.shape);
  side.maxPoolGradient({
    ...frames,
    x: heap.address(input),
    dy: heap.address(dy),
    out: heap.address(result),
  });
  return result;
}
