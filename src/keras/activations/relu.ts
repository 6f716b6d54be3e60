import * as tf from '@tensorflow/tfjs-core';
import { float } from '../base/float.js';
import { toFloat } from '../base/engine-tensor.js';
import type { Activation } from './activation.js';
import { clip } from './clip.js';
import { defineActivation } from './define.js';
import { elementwise, indicator } from './elementwise.js';
import { relu6 } from './relu6.js';

/** What `relu` can do besides max(0, x). */
interface Bends {
  readonly slope: number;
  readonly ceiling: number | null;
  readonly threshold: number;
}

/** max(0, x); with options also a slope below the threshold and a largest value. */
export const relu: Activation = defineActivation(
  'relu',
  [
    { name: 'negative_slope', default: float(0) },
    { name: 'max_value', default: null },
    { name: 'threshold', default: float(0) },
  ],
  (x, { negative_slope, max_value, threshold }) =>
    bend(x, {
      slope: Number(negative_slope),
      ceiling: max_value === null ? null : Number(max_value),
      threshold: Number(threshold),
    }),
);

/** As Keras composes it: the order of the steps decides what ties, NaN and infinity give. */
function bend(x: tf.Tensor, { slope, ceiling, threshold }: Bends): tf.Tensor {
  if (slope !== 0 && ceiling === null && threshold === 0) return tf.leakyRelu(toFloat(x), slope);
  const cut = cutOff(x, ceiling, threshold);
  const isBounded = ceiling === null || (threshold === 0 && ceiling === 6);
  const bounded = isBounded ? cut : clip(0, ceiling)(cut);
  if (slope === 0) return bounded;
  return tf.sub(bounded, tf.mul(slope, tf.relu(tf.sub(threshold, toFloat(x)))));
}

function cutOff(x: tf.Tensor, ceiling: number | null, threshold: number): tf.Tensor {
  if (threshold !== 0) return above(threshold)(x);
  return ceiling === 6 ? relu6.run(x) : tf.relu(x);
}

/** x above the threshold, else 0. */
const above = (threshold: number): ((x: tf.Tensor) => tf.Tensor) =>
  elementwise(
    (x) => tf.where(tf.greater(x, threshold), x, tf.zerosLike(x)),
    indicator((x) => tf.greater(x, threshold)),
  );
