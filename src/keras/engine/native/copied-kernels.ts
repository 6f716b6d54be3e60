import type { TensorInfo } from '@tensorflow/tfjs-core';
import type { LoadedSide } from '../wasm/load-side-module.js';
import type { FusedSide } from '../wasm/side.js';
import type { FusedKernel } from '../wasm/wasm-kernel.js';
import type { NativeBackend, NativeCall, NativeKernel } from './backend.js';
import { CopyHeap } from './copy-heap.js';

/**
 * The recurrent kernels of the WebAssembly engine, on numbers that are copied in and out. TensorFlow composes a recurrent layer of
 * thousands of small operations, and its block operations know neither masks nor all kinds of layers.
 */
export async function copiedKernels(
  kernels: readonly FusedKernel[],
  load: (memory: WebAssembly.Memory) => Promise<LoadedSide>,
): Promise<NativeKernel[]> {
  const heap = new CopyHeap();
  const side = await load(heap.memory);
  if (!side.loaded) return [];
  const { fused } = side;
  return kernels.map((kernel) => ({
    kernelName: kernel.kernelName,
    run: (call) => runCopied(kernel, call, { heap, fused }),
  }));
}

function runCopied(
  kernel: FusedKernel,
  { inputs: given, attrs, backend }: NativeCall,
  { heap, fused }: { readonly heap: CopyHeap; readonly fused: FusedSide },
): TensorInfo[] {
  heap.reset();
  const inputs = Object.fromEntries(
    Object.entries(given).map(([name, tensor]) => [name, copyIn(heap, backend, tensor)]),
  );
  const made = kernel.runFused({ inputs, attrs, heap, fused });
  return [made].flat().map((tensor) => copyOut(heap, backend, tensor));
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
