import * as tf from '@tensorflow/tfjs-core';
import { KerasError } from '../base/errors.js';
import { withGradient } from '../base/with-gradient.js';
import { oneHot } from '../tensors/one-hot.js';

/**
 * Cross-entropy of class numbers with the softmax of logits, along the last axis.
 * @throws InvalidArgumentError for a label that is no class.
 */
export function sparseSoftmaxCrossentropy(labels: tf.Tensor, logits: tf.Tensor): tf.Tensor {
  const classes = logits.shape.at(-1) ?? 1;
  const numbers = readLabels(labels, classes);
  const rows = tf.reshape(logits, [numbers.length, classes]);
  return tf.reshape(lossOfRows(rows, numbers), labels.shape);
}

function readLabels(labels: tf.Tensor, classes: number): Int32Array {
  const numbers = Int32Array.from(labels.dataSync());
  const wrong = numbers.find((label) => label < 0 || label >= classes);
  if (wrong === undefined) return numbers;
  throw new KerasError(
    'InvalidArgumentError',
    `Received a label value of ${wrong} which is outside the valid range of [0, ${classes}).  ` +
      `Label values: ${numbers.slice(0, 100).join(' ')}`,
  );
}

/** The gradient is softmax - one-hot labels: nothing is lost by going through logarithms of clipped probabilities. */
function lossOfRows(rows: tf.Tensor, labels: Int32Array): tf.Tensor {
  const [count = 0, classes = 0] = rows.shape;
  return withGradient([rows], {
    compute: (x) => {
      const shifted = tf.sub(x, tf.max(x, 1, true));
      const places = labels.map((label, row) => row * classes + label);
      const own = tf.gather(tf.reshape(shifted, [count * classes]), tf.tensor1d(places, 'int32'));
      return tf.sub(tf.log(tf.sum(tf.exp(shifted), 1)), own);
    },
    gradient: (dy, x) => {
      const right = oneHot(tf.tensor1d(labels, 'int32'), classes);
      return tf.mul(tf.sub(tf.softmax(x), right), tf.expandDims(dy, 1));
    },
  });
}
