import * as tf from '@tensorflow/tfjs-core';
import { float } from '../base/float.js';
import { isTruthy } from '../base/is-truthy.js';
import { reductionAxes } from '../base/shape-errors.js';
import { binaryLogLoss } from './binary-log-loss.js';
import { FunctionLoss, lossParameters } from './function-loss.js';
import { smoothBinary } from './label-smoothing.js';
import { axisOption } from './options.js';
import { PairFunction } from './pair-function.js';

/** -mean(y_true log(y_pred) + (1 - y_true) log(1 - y_pred)) along an axis. */
export const binaryCrossentropy = new PairFunction({
  name: 'binary_crossentropy',
  parameters: [
    { name: 'from_logits', default: false },
    { name: 'label_smoothing', default: float(0) },
    { name: 'axis', default: -1 },
  ],
  run: (yTrue, yPred, options) => {
    const labels = smoothBinary(yTrue, options);
    const losses = binaryLogLoss(labels, yPred, isTruthy(options.from_logits));
    return tf.mean(losses, reductionAxes(axisOption(options), losses.rank));
  },
});

export class BinaryCrossentropy extends FunctionLoss {
  static override readonly className = 'BinaryCrossentropy';
  static override readonly parameters = [
    ...binaryCrossentropy.parameters,
    ...lossParameters('binary_crossentropy'),
  ];
  static override readonly pair = binaryCrossentropy;
  static override readonly saved = ['from_logits', 'label_smoothing', 'axis'];
}
