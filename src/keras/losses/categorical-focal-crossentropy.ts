import * as tf from '@tensorflow/tfjs-core';
import { float } from '../base/float.js';
import { isTruthy } from '../base/is-truthy.js';
import { checkBroadcast, reductionAxes } from '../base/shape-errors.js';
import { clippedShares, warnOfOneClass } from './categorical-predictions.js';
import { FunctionLoss, lossParameters } from './function-loss.js';
import { smoothCategorical } from './label-smoothing.js';
import { axisOption, numberOption, weightsOption } from './options.js';
import { PairFunction } from './pair-function.js';

/** Categorical cross-entropy in which classes that are predicted well count less: times alpha (1 - p)^gamma. */
export const categoricalFocalCrossentropy = new PairFunction({
  name: 'categorical_focal_crossentropy',
  parameters: [
    { name: 'alpha', default: 0.25 },
    { name: 'gamma', default: float(2) },
    { name: 'from_logits', default: false },
    { name: 'label_smoothing', default: float(0) },
    { name: 'axis', default: -1 },
  ],
  run: (yTrue, yPred, options) => {
    warnOfOneClass('categorical_focal_crossentropy', yPred);
    checkBroadcast(yTrue, yPred, 'Mul');
    const axes = reductionAxes(axisOption(options), yPred.rank);
    const given = isTruthy(options.from_logits) ? softmaxAlong(yPred, axes) : yPred;
    const p = clippedShares(given, axes);
    const losses = tf.neg(tf.mul(smoothCategorical(yTrue, options), tf.log(p)));
    const focus = tf.pow(tf.sub(1, p), numberOption(options, 'gamma'));
    const alpha = weightsOption(options, 'alpha');
    if (typeof alpha !== 'number') checkBroadcast(focus, alpha, 'Mul');
    return tf.sum(tf.mul(tf.mul(focus, alpha), losses), axes);
  },
});

function softmaxAlong(x: tf.Tensor, axes: number[]): tf.Tensor {
  if (axes[0] === x.rank - 1) return tf.softmax(x);
  const powers = tf.exp(tf.sub(x, tf.max(x, axes, true)));
  return tf.div(powers, tf.sum(powers, axes, true));
}

export class CategoricalFocalCrossentropy extends FunctionLoss {
  static override readonly className = 'CategoricalFocalCrossentropy';
  static override readonly parameters = [
    ...categoricalFocalCrossentropy.parameters,
    ...lossParameters('categorical_focal_crossentropy'),
  ];
  static override readonly pair = categoricalFocalCrossentropy;
  static override readonly saved = ['from_logits', 'label_smoothing', 'axis', 'alpha', 'gamma'];
}
