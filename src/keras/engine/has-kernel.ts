import { getBackend, getKernel, type KernelConfig } from '@tensorflow/tfjs-core';

/** Whether the engine that computes now has a kernel of that name. */
export const hasKernel = (kernelName: string): boolean =>
  (getKernel(kernelName, getBackend()) as KernelConfig | undefined) !== undefined;
