import {
  backend,
  getKernel,
  registerKernel,
  unregisterKernel,
  type KernelFunc,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import type { NativeBackend, NativeCall, NativeKernel } from './backend.js';

const backendName = 'tensorflow';

/** Puts our kernels before those of tfjs-node, which are used where ours does not apply. Gives the names of those put there. */
export function installKernels(kernels: readonly NativeKernel[]): string[] {
  const native = backend() as NativeBackend;
  const there = kernels.filter((kernel) => kernel.isThere?.(native) ?? true);
  for (const kernel of there) {
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
  return there.map(({ kernelName }) => kernelName);
}
