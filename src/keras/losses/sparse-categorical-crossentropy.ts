import * as tf from '@tensorflow/tfjs-core';
import { clip } from '../base/clip.js';
import { valueError } from '../base/errors.js';
import { isTruthy } from '../base/is-truthy.js';
import { session } from '../base/session.js';
import { sameShape } from '../base/shape.js';
import { setMask } from '../layers/base/masks.js';
import { crossentropyOutput } from './crossentropy-output.js';
import { FunctionLoss } from './function-loss.js';
import { axisOption, numberOption } from './options.js';
import { PairFunction } from './pair-function.js';
import { squeezeLast } from './same-rank.js';
import { sparseSoftmaxCrossentropy } from './sparse-softmax-crossentropy.js';
import { shapesOf } from './matching-shapes.js';

/** -log(y_pred of the right class), for labels that are class numbers. Labels `ignore_class` do not count. */
export const sparseCategoricalCrossentropy = new PairFunction({
  name: 'sparse_categorical_crossentropy',
  parameters: [
    { name: 'from_logits', default: false },
    { name: 'ignore_class', default: null },
    { name: 'axis', default: -1 },
  ],
  run: (yTrue, yPred, options) => {
    const axis = axisOption(options);
    const labels =
      yTrue.rank === yPred.rank && yTrue.shape.at(axis) === 1 ? tf.squeeze(yTrue, [axis]) : yTrue;
    checkAxis(axis, yPred);
    const fromLogits = isTruthy(options.from_logits);
    if (options.ignore_class === null) return lossOf(labels, yPred, fromLogits);
    return ignoring(numberOption(options, 'ignore_class'), [labels, yPred], fromLogits);
  },
});

/** TensorFlow knows the last axis only. */
function checkAxis(axis: number, output: tf.Tensor): void {
  if (axis !== -1 && axis !== output.rank - 1)
    throw valueError(`Only axis=-1 is currently supported. Received: axis=${axis}`);
}

function lossOf(labels: tf.Tensor, predictions: tf.Tensor, fromLogits: boolean): tf.Tensor {
  const isColumn = labels.rank === predictions.rank && labels.shape.at(-1) === 1;
  const target = isColumn ? squeezeLast(labels) : labels;
  checkShapes(target, predictions);
  const { output, isLogits } = crossentropyOutput(predictions, fromLogits, [
    'Softmax',
    'sparse_categorical_crossentropy',
  ]);
  const { epsilon } = session();
  const logits = isLogits ? output : tf.log(clip(output, epsilon, 1 - epsilon));
  return sparseSoftmaxCrossentropy(target, logits);
}

function checkShapes(target: tf.Tensor, output: tf.Tensor): void {
  const shapes = shapesOf(target, output);
  if (output.rank < 1)
    throw valueError(`Argument \`output\` must be at least rank 1. Received: ${shapes}`);
  if (target.rank !== output.rank - 1)
    throw valueError(
      `Argument \`output\` must have rank (ndim) \`target.ndim - 1\`. Received: ${shapes}`,
    );
  if (!sameShape(target.shape, output.shape.slice(0, -1)))
    throw valueError(
      `Arguments \`target\` and \`output\` must have the same shape up until the last dimension: ${shapes}`,
    );
}

/** The losses, 0 and masked where the label is to be ignored. */
function ignoring(
  ignored: number,
  [labels, predictions]: readonly [tf.Tensor, tf.Tensor],
  fromLogits: boolean,
): tf.Tensor {
  const counts = tf.notEqual(labels, ignored);
  const weights = tf.cast(counts, 'float32');
  const shown = tf.where(tf.expandDims(counts, -1), predictions, tf.zerosLike(predictions));
  const losses = tf.mul(lossOf(tf.mul(labels, weights), shown, fromLogits), weights);
  setMask(losses, counts);
  return losses;
}

export class SparseCategoricalCrossentropy extends FunctionLoss {
  static override readonly className = 'SparseCategoricalCrossentropy';
  static override readonly parameters = [
    { name: 'from_logits', default: false },
    { name: 'ignore_class', default: null },
    { name: 'reduction', default: 'sum_over_batch_size' },
    { name: 'axis', default: -1 },
    { name: 'name', default: 'sparse_categorical_crossentropy' },
    { name: 'dtype', default: null },
  ];
  static override readonly pair = sparseCategoricalCrossentropy;
  static override readonly saved = ['from_logits', 'ignore_class'];
}
