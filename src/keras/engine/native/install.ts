import {
  getKernel,
  registerKernel,
  unregisterKernel,
  type KernelFunc,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import type { NativeCall, NativeKernel } from './backend.js';

const backendName = 'tensorflow';

/** Puts our kernels before those of tfjs-node, which are used where ours does not apply. */
export function installKernels(kernels: readonly NativeKernel[]): void {
  for (const kernel of kernels) {
    const former = getKernel(kernel.kernelName, backendName) as
      { readonly kernelFunc: KernelFunc } | undefined;
    if (former !== undefined) unregisterKernel(kernel.kernelName, backendName);
    registerKernel({
      kernelName: kernel.kernelName,
      backendName,
      kernelFunc: (call): TensorInfo | TensorInfo[] => {
        const result = kernel.run(call as unknown as NativeCall) ?? former?.kernelFunc(call);
        if (result === undefined)
          throw new Error(`TensorFlow has no ${kernel.kernelName} for this.`);
        return result;
      },
    });
  }
}
