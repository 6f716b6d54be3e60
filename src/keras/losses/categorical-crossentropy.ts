import * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../base/errors.js';
import { float } from '../base/float.js';
import { isTruthy } from '../base/is-truthy.js';
import { reductionAxes } from '../base/shape-errors.js';
import { clippedShares, warnOfOneClass } from './categorical-predictions.js';
import { crossentropyOutput } from './crossentropy-output.js';
import { FunctionLoss, lossParameters } from './function-loss.js';
import { smoothCategorical } from './label-smoothing.js';
import { checkSameShape } from './matching-shapes.js';
import { axisOption } from './options.js';
import { PairFunction } from './pair-function.js';
import { softmaxCrossentropy } from './softmax-crossentropy.js';

/** -sum(y_true log(y_pred)) along an axis, for one-hot labels or other distributions. */
export const categoricalCrossentropy = new PairFunction({
  name: 'categorical_crossentropy',
  parameters: [
    { name: 'from_logits', default: false },
    { name: 'label_smoothing', default: float(0) },
    { name: 'axis', default: -1 },
  ],
  run: (yTrue, yPred, options) => {
    warnOfOneClass('categorical_crossentropy', yPred);
    const labels = smoothCategorical(yTrue, options);
    if (labels.rank < 1) throw noClasses();
    checkSameShape(labels, yPred);
    const axes = reductionAxes(axisOption(options), yPred.rank);
    const { output, isLogits } = crossentropyOutput(yPred, isTruthy(options.from_logits), [
      'Softmax',
      'categorical_crossentropy',
    ]);
    if (isLogits) return softmaxCrossentropy(toLast(labels, axes), toLast(output, axes));
    return tf.neg(tf.sum(tf.mul(labels, tf.log(clippedShares(output, axes))), axes));
  },
});

const noClasses = (): Error =>
  valueError('Arguments `target` and `output` must be at least rank 1. Received: target.shape=()');

/** The tensor with the axis at the end. */
function toLast(x: tf.Tensor, [axis]: readonly number[]): tf.Tensor {
  if (axis === x.rank - 1) return x;
  const others = x.shape.map((_, index) => index).filter((index) => index !== axis);
  return tf.transpose(x, [...others, axis ?? 0]);
}

export class CategoricalCrossentropy extends FunctionLoss {
  static override readonly className = 'CategoricalCrossentropy';
  static override readonly parameters = [
    ...categoricalCrossentropy.parameters,
    ...lossParameters('categorical_crossentropy'),
  ];
  static override readonly pair = categoricalCrossentropy;
  static override readonly saved = ['from_logits', 'label_smoothing', 'axis'];
}
