import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import { withGradient } from '../base/with-gradient.js';

type Unary = (x: tf.Tensor) => tf.Tensor;

/**
 * An elementwise function with its derivative given: where the engine's own gradient differs from TensorFlow's at ties, is not a
 * number for large inputs, or has no second order. `slope` must consist of operations that have gradients.
 */
export const elementwise =
  (value: Unary, slope: Unary): Unary =>
  (x) =>
    withGradient([toFloat(x)], {
      compute: value,
      gradient: (dy, v) => tf.mul(dy, slope(v)),
    });

/** A function that steps, such as a comparison: its derivative is 0, for which the engine has no rule. */
const stepwise =
  (value: Unary): Unary =>
  (x) =>
    withGradient([x], { compute: value, gradient: (_, v) => tf.zerosLike(v) });

/** 1 where the condition on x holds, else 0; its derivative is 0. */
export const indicator = (condition: Unary): Unary =>
  stepwise((x) => tf.cast(condition(x), 'float32'));

/** One of two functions, as the condition on x says. The derivative is that of the one chosen. */
export function either(condition: Unary, one: Unary, other: Unary): Unary {
  const chosen = stepwise(condition);
  return (x) => tf.where(chosen(x), one(x), other(x));
}

/** min(x, 0) with a derivative that is 0 or 1 everywhere; 0 for NaN. */
export const negativePart: Unary = either(
  (x) => tf.less(x, 0),
  (x) => x,
  (x) => tf.zerosLike(x),
);

/** The same number everywhere. */
export const constant =
  (value: number): Unary =>
  (x) =>
    tf.fill([...x.shape], value);
