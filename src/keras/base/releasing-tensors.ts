import * as tf from '@tensorflow/tfjs-core';

/** Runs work that gives plain values, and releases all tensors that it has made. */
export function releasingTensors<Result>(work: () => Result): Result {
  tf.engine().startScope();
  try {
    return work();
  } finally {
    tf.engine().endScope();
  }
}
