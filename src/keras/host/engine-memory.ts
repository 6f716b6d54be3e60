import * as tf from '@tensorflow/tfjs-core';
import { isRecording } from '../graph/tape.js';
import { heapBytes } from '../engine/wasm/heap-bytes.js';

/** A memory that has grown so far stays so: a thread that has it is not worth keeping. */
const mostHeapBytes = 512 * 1024 * 1024;

/** Whether an engine is again as it was when it had just started: what a program leaves behind may not reach the next one. */
export class EngineMemory {
  readonly #before = tf.memory();

  isAsInTheBeginning(): boolean {
    const now = tf.memory();
    return (
      now.numTensors === this.#before.numTensors &&
      now.numDataBuffers === this.#before.numDataBuffers &&
      tf.engine().state.scopeStack.length === 0 &&
      !isRecording() &&
      heapBytes() <= mostHeapBytes
    );
  }
}
