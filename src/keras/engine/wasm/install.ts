import {
  getKernel,
  registerKernel,
  unregisterKernel,
  type KernelConfig,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import type { WasmKernel, Workshop } from './wasm-kernel.js';

const backendName = 'wasm';

/** Registers our kernels; a kernel that the backend came with does what ours leaves to it. */
export function installKernels(
  kernels: readonly WasmKernel[],
  tools: Omit<Workshop, 'stock'>,
): void {
  const shop: Workshop = {
    ...tools,
    stock: (kernelName, inputs, attrs) =>
      stockKernel(kernelName)?.kernelFunc({
        inputs,
        attrs: { ...attrs },
        backend: tools.heap.backend,
      }) as TensorInfo,
  };
  for (const kernel of kernels) {
    if (getKernel(kernel.kernelName, backendName) as KernelConfig | undefined) {
      stockKernel(kernel.kernelName);
      unregisterKernel(kernel.kernelName, backendName);
    }
    if (kernel.plain || tools.fused !== undefined) registerKernel(configOf(kernel, shop));
  }
}

const ours = new WeakSet<object>();
const stocks = new Map<string, KernelConfig>();

/** The kernel that the backend came with, also after ours has taken its place. */
function stockKernel(kernelName: string): KernelConfig | undefined {
  const now = getKernel(kernelName, backendName) as KernelConfig | undefined;
  if (now !== undefined && !ours.has(now)) stocks.set(kernelName, now);
  return stocks.get(kernelName);
}

/** Optional inputs may be left out. */
const isGiven = (input: TensorInfo | null | undefined): input is TensorInfo =>
  input !== null && input !== undefined;

function configOf(kernel: WasmKernel, shop: Workshop): KernelConfig {
  const config: KernelConfig = {
    kernelName: kernel.kernelName,
    backendName,
    kernelFunc: ({ inputs, attrs }): TensorInfo | TensorInfo[] => {
      const given = inputs as Readonly<Record<string, TensorInfo>>;
      return shop.heap.guard(
        Object.values(given).filter(isGiven),
        () =>
          kernel.run({ ...shop, inputs: given, attrs: attrs ?? {} }) ??
          shop.stock(kernel.kernelName, given, attrs ?? {}),
      );
    },
  };
  ours.add(config);
  return config;
}
