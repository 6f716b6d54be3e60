import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../base/engine-tensor.js';
import { session } from '../base/session.js';

/**
 * Answers one request, and releases all tensors that it has made but those that were kept. Penalties of layers' calls live on:
 * in a call-back as long as the computation around it, else until the layer is called again.
 */
export function inRequestScope<Result>(work: () => Result): Result {
  const engine = tf.engine();
  engine.startScope();
  try {
    return work();
  } finally {
    const losses = [...session().callLosses].filter(
      (loss): loss is tf.Tensor => isEngineTensor(loss) && !loss.isDisposed,
    );
    engine.endScope(losses);
    if (engine.state.scopeStack.length === 0) losses.forEach(tf.keep);
  }
}
