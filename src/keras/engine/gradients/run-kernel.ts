import { engine, type Tensor } from '@tensorflow/tfjs-core';

/** Runs a kernel that gives one tensor; it takes part in gradients like any operation. */
export function runKernel(
  kernelName: string,
  inputs: Readonly<Record<string, Tensor>>,
  attrs: object = {},
): Tensor {
  return engine().runKernel(kernelName, { ...inputs }, { ...attrs });
}

/** Runs a kernel that gives several tensors. */
export function runKernelForAll(
  kernelName: string,
  inputs: Readonly<Record<string, Tensor>>,
  attrs: object,
): Tensor[] {
  return engine().runKernel(kernelName, { ...inputs }, { ...attrs });
}
