import * as tf from '@tensorflow/tfjs-core';

/**
 * Runs `work` so that no gradient knows of it: questions, choices and what `stop_gradient` holds back are constants.
 * The engine records a computation only outside of its kernels; this counts as being inside of one.
 */
export function withoutTape<Result>(work: () => Result): Result {
  const { state } = tf.engine();
  state.kernelDepth++;
  try {
    return work();
  } finally {
    state.kernelDepth--;
  }
}
