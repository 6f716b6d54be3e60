import type { NamedAttrMap, TensorInfo } from '@tensorflow/tfjs-core';
import type { LoadedSide } from '../wasm/load-side-module.js';
import type { KernelCall, WasmKernel } from '../wasm/wasm-kernel.js';
import type { NativeBackend, NativeCall, NativeKernel } from './backend.js';
import { CopyHeap } from './copy-heap.js';

/**
 * The recurrent kernels of the WebAssembly engine, on numbers that are copied in and out. TensorFlow composes a recurrent layer of
 * thousands of small operations, and its block operations know neither masks nor all kinds of layers.
 */
export async function copiedKernels(
  kernels: readonly WasmKernel[],
  load: (memory: WebAssembly.Memory) => Promise<LoadedSide>,
): Promise<NativeKernel[]> {
  const heap = new CopyHeap();
  const loaded = await load(heap.memory);
  if (!loaded.loaded) return [];
  return kernels.map((kernel) => ({
    kernelName: kernel.kernelName,
    run: (call) => runCopied(kernel, heap, { ...loaded, call }),
  }));
}

function runCopied(
  kernel: WasmKernel,
  heap: CopyHeap,
  { side, fused, call }: Extract<LoadedSide, { loaded: true }> & { readonly call: NativeCall },
): TensorInfo[] {
  heap.reset();
  const inputs = Object.fromEntries(
    Object.entries(call.inputs).map(([name, tensor]) => [name, copyIn(heap, call.backend, tensor)]),
  );
  const tools = { heap, side, fused, inputs, attrs: call.attrs } as unknown;
  const made = kernel.run(tools as KernelCall<Readonly<Record<string, TensorInfo>>, NamedAttrMap>);
  return [made ?? []].flat().map((tensor) => copyOut(heap, call.backend, tensor));
}

function copyIn(heap: CopyHeap, backend: NativeBackend, tensor: TensorInfo): TensorInfo {
  const values = backend.readSync(tensor.dataId) as ArrayLike<number>;
  return heap.put(values, tensor.shape, tensor.dtype);
}

function copyOut(heap: CopyHeap, backend: NativeBackend, tensor: TensorInfo): TensorInfo {
  const { shape, dtype } = tensor;
  const values = heap.numbers(tensor).slice();
  return { dataId: backend.write(values, shape, dtype), shape, dtype };
}
