import * as tf from '@tensorflow/tfjs-core';

/** A computation with a gradient of its own, for where the one that tfjs derives is wrong, slow or inexact. */
export interface OwnGradient<Inputs extends readonly tf.Tensor[]> {
  readonly compute: (...inputs: Inputs) => tf.Tensor;
  /** One gradient for each input, made of operations that have gradients themselves. */
  readonly gradient: (dy: tf.Tensor, ...inputs: Inputs) => tf.Tensor | tf.Tensor[];
}

/** Computes with a gradient of its own. */
export function withGradient<Inputs extends readonly [tf.Tensor, ...tf.Tensor[]]>(
  inputs: Inputs,
  own: OwnGradient<Inputs>,
): tf.Tensor {
  const run = tf.customGrad((...given) => {
    const tensors = given.slice(0, -1) as unknown as Inputs;
    (given.at(-1) as tf.GradSaveFunc)([...tensors]);
    return {
      value: own.compute(...tensors),
      gradFunc: (dy: tf.Tensor, saved: tf.Tensor[]) =>
        own.gradient(dy, ...(saved as unknown as Inputs)),
    };
  });
  return run(...inputs);
}
