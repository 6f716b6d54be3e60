import * as tf from '@tensorflow/tfjs-core';

/**
 * The gradients of what `compute` gives (of its sum, if it is no scalar) with respect to the tensors; null for those that
 * it does not depend on.
 */
export function gradientsOf(
  compute: () => tf.Tensor,
  tensors: readonly tf.Tensor[],
): readonly (tf.Tensor | null)[] {
  try {
    const { grads } = tf.engine().gradients(compute, [...tensors], undefined, true);
    return (grads as readonly (tf.Tensor | undefined)[]).map((gradient) => gradient ?? null);
  } catch (error) {
    releaseTape();
    throw error;
  }
}

/** The engine keeps what it has saved for gradients when the computation fails; nobody else would release it. */
function releaseTape(): void {
  const { state } = tf.engine();
  if (state.gradientDepth > 0) return;
  for (const { saved = [] } of state.activeTape) for (const tensor of saved) tensor.dispose();
  state.activeTape = [];
}
