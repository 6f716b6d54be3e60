import { createRequire } from 'node:module';
import path from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { guardMemory } from './guard-memory.js';
import { Heap } from './heap.js';
import { installKernels } from './install.js';
import { wasmKernels } from './kernels/index.js';
import { loadSideModule, type LoadedSide } from './load-side-module.js';
import { plainSide } from './plain/index.js';
import { withoutHooks } from './without-hooks.js';

/** Which kernels compute: those of the side module, or plain JavaScript and why. */
export type WasmStart =
  { readonly kernels: 'side-module' } | { readonly kernels: 'plain'; readonly reason: string };

let started: Promise<WasmStart> | undefined;

/** Makes the WebAssembly backend with our kernels the one that computes. */
export async function startWasm(): Promise<WasmStart> {
  started ??= start();
  const found = await started;
  await useBackend();
  return found;
}

async function start(): Promise<WasmStart> {
  const require = createRequire(import.meta.url);
  const folder = path.dirname(require.resolve('@tensorflow/tfjs-backend-wasm/package.json'));
  setWasmPaths(`${path.join(folder, 'dist')}${path.sep}`);
  await withoutHooks(useBackend);
  const heap = new Heap(tf.backend());
  guardMemory(heap);
  return installSide(heap, await loadSideModule(heap.memory));
}

async function useBackend(): Promise<void> {
  if (!(await tf.setBackend('wasm'))) throw new Error('The wasm backend does not start.');
}

/** Registers our kernels on what is at hand. */
export function installSide(heap: Heap, loaded: LoadedSide): WasmStart {
  const { side, fused } = loaded.loaded
    ? loaded
    : { side: plainSide(() => heap.bytes.buffer), fused: undefined };
  installKernels(wasmKernels, { heap, side, fused });
  return loaded.loaded ? { kernels: 'side-module' } : { kernels: 'plain', reason: loaded.reason };
}
