import * as tf from '@tensorflow/tfjs-core';
import { Heap } from '../../../src/keras/engine/wasm/heap.js';
import { installSide } from '../../../src/keras/engine/wasm/start.js';

/** Lets the wasm engine do without its side module from now on. */
export function usePlainKernels(): void {
  installSide(new Heap(tf.backend()), { loaded: false, reason: 'The test wants it so.' });
}
