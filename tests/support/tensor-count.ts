import * as tf from '@tensorflow/tfjs-core';

/** How many tensors, blocks of numbers, and blocks of the engine's own memory there are. */
export function heldByEngine(): Readonly<Record<string, number>> {
  const { numTensors, numDataBuffers } = tf.memory();
  return { numTensors, numDataBuffers, numDataIds: tf.backend().numDataIds() };
}
