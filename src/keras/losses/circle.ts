import * as tf from '@tensorflow/tfjs-core';
import { KerasError } from '../base/errors.js';
import { float } from '../base/float.js';
import { isTruthy } from '../base/is-truthy.js';
import { checkBroadcast } from '../base/shape-errors.js';
import type { Arguments } from '../base/signature.js';
import { withGradient } from '../base/with-gradient.js';
import { withoutGradient } from '../base/without-gradient.js';
import { setMask } from '../layers/base/masks.js';
import { FunctionLoss, lossParameters } from './function-loss.js';
import { numberOption, weightsOption } from './options.js';
import { PairFunction } from './pair-function.js';

/**
 * Circle loss between the samples of a batch: embeddings (n, d) of the same label are to be near each other, others not.
 * Source: Sun et al., "Circle Loss: A Unified Perspective of Pair Similarity Optimization" (2020), with Keras' distances.
 */
export const circle = new PairFunction({
  name: 'circle',
  parameters: [
    { name: 'ref_labels', default: null },
    { name: 'ref_embeddings', default: null },
    { name: 'remove_diagonal', default: true },
    { name: 'gamma', default: 80 },
    { name: 'margin', default: 0.4 },
  ],
  run: (yTrue, yPred, options) => {
    const embeddings = tensorOption(options, 'ref_embeddings') ?? yPred;
    checkMatrices(yPred, embeddings);
    const cosines = tf.matMul(yPred, embeddings, false, true);
    // Not relu: its gradient at 0 is another one.
    const distances = tf.maximum(tf.sub(1, cosines), 0);
    const same = sameLabels(yTrue, tensorOption(options, 'ref_labels') ?? yTrue);
    checkBroadcast(same, distances, 'Mul');
    const positive = isTruthy(options.remove_diagonal) ? withoutDiagonal(same) : same;
    const gamma = numberOption(options, 'gamma');
    const margin = numberOption(options, 'margin');
    // In Keras' order of factors: large numbers cancel here.
    const nearWeights = tf.mul(tf.maximum(tf.add(distances, margin), 0), -gamma);
    const farWeights = tf.mul(tf.maximum(tf.sub(1 + margin, distances), 0), gamma);
    const near = tf.mul(nearWeights, tf.sub(margin, distances));
    const far = tf.mul(farWeights, tf.sub(1 - margin, distances));
    const losses = tf.softplus(tf.add(logSumExp(near, positive), logSumExp(far, tf.sub(1, same))));
    setMask(
      losses,
      withoutGradient(losses, (value) => tf.cast(tf.greater(value, 0), 'float32')),
    );
    return losses;
  },
});

/** @throws TypeError for what are no numbers. */
function tensorOption(options: Arguments, name: string): tf.Tensor | null {
  if ((options[name] ?? null) === null) return null;
  const given = weightsOption(options, name);
  return typeof given === 'number' ? tf.scalar(given) : given;
}

function checkMatrices(one: tf.Tensor, other: tf.Tensor): void {
  if (one.rank === 2 && other.rank === 2 && one.shape[1] === other.shape[1]) return;
  const shapes = `[${one.shape.join(',')}] vs. [${[...other.shape].reverse().join(',')}]`;
  throw new KerasError(
    'InvalidArgumentError',
    `In[0] and In[1] must have compatible dimensions: ${shapes} [Op:MatMul]`,
  );
}

/** 1 where the row's label is the column's. */
function sameLabels(rows: tf.Tensor, columns: tf.Tensor): tf.Tensor {
  const [down, across] = [tf.cast(rows, 'int32'), tf.cast(columns, 'int32')];
  const matches = tf.equal(tf.reshape(down, [rows.size, 1]), tf.reshape(across, [1, columns.size]));
  return tf.cast(matches, 'float32');
}

function withoutDiagonal(matrix: tf.Tensor): tf.Tensor {
  const [rows = 0, columns = 0] = matrix.shape;
  return tf.mul(matrix, tf.sub(1, tf.eye(rows, columns)));
}

/** Stands for -Infinity, with which sums and gradients become NaN. */
const nothing = -1e30;

/** log(sum(exp(x))) of each row, over the places where `counts` is 1. */
const logSumExp = (x: tf.Tensor, counts: tf.Tensor): tf.Tensor =>
  withGradient([x, counts], {
    compute: (value, kept) => tf.logSumExp(shown(value, kept), 1),
    gradient: (dy, value, kept) => {
      const shares = tf.mul(tf.softmax(shown(value, kept)), kept);
      return [tf.mul(tf.expandDims(dy, 1), shares), tf.zerosLike(kept)];
    },
  });

const shown = (x: tf.Tensor, counts: tf.Tensor): tf.Tensor =>
  tf.where(tf.cast(counts, 'bool'), x, tf.fill(x.shape, nothing));

export class Circle extends FunctionLoss {
  static override readonly className = 'Circle';
  static override readonly parameters = [
    { name: 'gamma', default: float(80) },
    { name: 'margin', default: 0.4 },
    { name: 'remove_diagonal', default: true },
    ...lossParameters('circle'),
  ];
  static override readonly pair = circle;
  static override readonly saved = ['gamma', 'margin', 'remove_diagonal'];
}
