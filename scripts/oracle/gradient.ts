import * as tf from '@tensorflow/tfjs-core';

/** What a function gives, and the gradient of its sum (weighed by the cotangent, where there is one); null where it does not depend on x. */
export function valueAndGradient(
  x: tf.Tensor,
  run: () => tf.Tensor,
  cotangent?: tf.Tensor,
): {
  readonly shape: readonly number[];
  readonly values: ArrayLike<number>;
  readonly gradient: ArrayLike<number> | null;
} {
  let read: { shape: readonly number[]; values: ArrayLike<number> } | undefined;
  const total = (): tf.Scalar => {
    const y = run();
    read = { shape: y.shape, values: y.dataSync() };
    return tf.sum(cotangent === undefined ? y : tf.mul(y, cotangent));
  };
  const { grads } = tf.engine().gradients(total, [x], undefined, true);
  const [gradient] = grads as (tf.Tensor | null)[];
  if (read === undefined) throw new Error('The function was not called.');
  return { ...read, gradient: gradient?.dataSync() ?? null };
}
