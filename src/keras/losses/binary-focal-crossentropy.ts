import * as tf from '@tensorflow/tfjs-core';
import { float } from '../base/float.js';
import { isTruthy } from '../base/is-truthy.js';
import { noteLogits } from '../base/logits.js';
import { reductionAxes } from '../base/shape-errors.js';
import type { Arguments } from '../base/signature.js';
import { binaryLogLoss } from './binary-log-loss.js';
import { FunctionLoss, lossParameters } from './function-loss.js';
import { smoothBinary } from './label-smoothing.js';
import { checkSameShape } from './matching-shapes.js';
import { axisOption, numberOption } from './options.js';
import { PairFunction } from './pair-function.js';

/** Binary cross-entropy in which samples that are predicted well count less: times (1 - p)^gamma for the right class's p. */
export const binaryFocalCrossentropy = new PairFunction({
  name: 'binary_focal_crossentropy',
  parameters: [
    { name: 'apply_class_balancing', default: false },
    { name: 'alpha', default: 0.25 },
    { name: 'gamma', default: float(2) },
    { name: 'from_logits', default: false },
    { name: 'label_smoothing', default: float(0) },
    { name: 'axis', default: -1 },
  ],
  run: (yTrue, yPred, options) => {
    checkSameShape(yTrue, yPred);
    const labels = smoothBinary(yTrue, options);
    const p = isTruthy(options.from_logits) ? sigmoidOf(yPred) : yPred;
    const losses = tf.mul(focus(labels, p, options), binaryLogLoss(labels, p, false));
    const balanced = isTruthy(options.apply_class_balancing)
      ? tf.mul(balance(labels, options), losses)
      : losses;
    return tf.mean(balanced, reductionAxes(axisOption(options), losses.rank));
  },
});

/** The cross-entropy will be computed from the logits. */
function sigmoidOf(logits: tf.Tensor): tf.Tensor {
  const probabilities = tf.sigmoid(logits);
  noteLogits(probabilities, logits);
  return probabilities;
}

function focus(labels: tf.Tensor, p: tf.Tensor, options: Arguments): tf.Tensor {
  const others = tf.mul(tf.sub(1, labels), tf.sub(1, p));
  const right = tf.add(tf.mul(labels, p), others);
  return tf.pow(tf.sub(1, right), numberOption(options, 'gamma'));
}

function balance(labels: tf.Tensor, options: Arguments): tf.Tensor {
  const alpha = numberOption(options, 'alpha');
  return tf.add(tf.mul(labels, alpha), tf.mul(tf.sub(1, labels), 1 - alpha));
}

export class BinaryFocalCrossentropy extends FunctionLoss {
  static override readonly className = 'BinaryFocalCrossentropy';
  static override readonly parameters = [
    ...binaryFocalCrossentropy.parameters,
    ...lossParameters('binary_focal_crossentropy'),
  ];
  static override readonly pair = binaryFocalCrossentropy;
  static override readonly saved = [
    'from_logits',
    'label_smoothing',
    'axis',
    'apply_class_balancing',
    'alpha',
    'gamma',
  ];
}
