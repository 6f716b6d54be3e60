import * as tf from '@tensorflow/tfjs-core';
import { Heap } from './heap.js';

/** How large the memory of the WebAssembly backend has grown; 0 where another one computes. */
export const heapBytes = (): number =>
  tf.getBackend() === 'wasm' ? new Heap(tf.backend()).memory.buffer.byteLength : 0;
