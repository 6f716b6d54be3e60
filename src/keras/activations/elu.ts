import * as tf from '@tensorflow/tfjs-core';
import { KerasError } from '../base/errors.js';
import { float, isNumber } from '../base/float.js';
import { str } from '../base/repr.js';
import type { Activation } from './activation.js';
import { defineActivation } from './define.js';
import { constant, either, elementwise, negativePart } from './elementwise.js';

/** x above 0, alpha (exp(x) - 1) below. */
export const elu: Activation = defineActivation(
  'elu',
  [{ name: 'alpha', default: float(1) }],
  (x, { alpha }) => withAlpha(readAlpha(alpha))(x),
);

function readAlpha(alpha: unknown): number {
  if (isNumber(alpha) || typeof alpha === 'boolean') return Number(alpha);
  const kind = alpha === null ? 'ValueError' : 'TypeError';
  throw new KerasError(kind, `\`alpha\` of elu must be a number. Received: alpha=${str(alpha)}`);
}

type Unary = (x: tf.Tensor) => tf.Tensor;

const plain: Unary = elementwise(
  (x) => tf.elu(x),
  (x) => tf.exp(negativePart(x)),
);

/** At 0 the derivative is alpha, as in TensorFlow; with alpha 1 there is no tie. */
const withAlpha = (alpha: number): Unary =>
  alpha === 1
    ? plain
    : elementwise(
        (x) => tf.where(tf.greater(x, 0), tf.elu(x), tf.mul(alpha, tf.elu(x))),
        either(
          (x) => tf.greater(x, 0),
          constant(1),
          (x) => tf.mul(alpha, tf.exp(negativePart(x))),
        ),
      );
