import type * as tf from '@tensorflow/tfjs-core';

/** What labels and predictions look like, by their shapes. */
export type Problem = 'binary' | 'sparse' | 'categorical';

/** Which kind `accuracy` and `crossentropy` stand for: one output column, class numbers as labels, or one column a class. */
export function problemOf(yTrue: tf.Tensor, yPred: tf.Tensor): Problem {
  const columns = yPred.shape.at(-1) ?? 0;
  if (columns === 1) return 'binary';
  return yTrue.rank < yPred.rank || (yTrue.shape.at(-1) === 1 && columns > 1)
    ? 'sparse'
    : 'categorical';
}
