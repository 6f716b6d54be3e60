import type { TensorInfo } from '@tensorflow/tfjs-core';
import { pool2d, pool3d, type Frames, type PoolAttributes } from '../geometry/frames.js';
import { wasmKernel, type KernelCall, type WasmKernel } from '../wasm-kernel.js';

interface Inputs {
  readonly dy: TensorInfo;
  readonly input: TensorInfo;
}

type Size2d = PoolAttributes<[number, number]>;
type Size3d = PoolAttributes<[number, number, number]>;

/** Gradient of average pooling. The backend's own divides by the size of the window, also where the forward pass did not. */
export const avgPoolGrad: WasmKernel = wasmKernel<Inputs, Size2d>('AvgPoolGrad', (call) =>
  gradient(call, pool2d(call.inputs.input.shape, call.attrs)),
);

export const avgPool3dGrad: WasmKernel = wasmKernel<Inputs, Size3d>('AvgPool3DGrad', (call) =>
  gradient(call, pool3d(call.inputs.input.shape, call.attrs)),
);

function gradient(
  { inputs: { dy, input }, heap, side }: KernelCall<Inputs, unknown>,
  frames: Frames,
): TensorInfo {
  const result = heap.output(input.shape);
  side.averagePoolGradient({ ...frames, dy: heap.address(dy), out: heap.address(result) });
  return result;
}
