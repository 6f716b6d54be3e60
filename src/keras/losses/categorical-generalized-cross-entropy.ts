import * as tf from '@tensorflow/tfjs-core';
import { sumOfLast } from '../base/last-axis.js';
import { valueError } from '../base/errors.js';
import { checkBroadcast } from '../base/shape-errors.js';
import type { Arguments } from '../base/signature.js';
import { FunctionLoss, lossParameters } from './function-loss.js';
import { oneHot } from '../tensors/one-hot.js';
import { numberOption } from './options.js';
import { PairFunction } from './pair-function.js';

/** (1 - p^q) / q for the right class's p: between cross-entropy (q near 0) and absolute error (q near 1). */
export const categoricalGeneralizedCrossEntropy = new PairFunction({
  name: 'categorical_generalized_cross_entropy',
  parameters: [{ name: 'q' }],
  run: (yTrue, yPred, options) => {
    const q = numberOption(options, 'q');
    const right = oneHot(yTrue, yPred.shape.at(-1) ?? 1);
    checkBroadcast(yPred, right, 'Mul');
    const p = sumOfLast(tf.mul(yPred, right));
    return tf.div(tf.sub(1, tf.pow(p, q)), q);
  },
});

export class CategoricalGeneralizedCrossEntropy extends FunctionLoss {
  static override readonly className = 'CategoricalGeneralizedCrossEntropy';
  static override readonly parameters = [
    { name: 'q', default: 0.5 },
    ...lossParameters('categorical_generalized_cross_entropy'),
  ];
  static override readonly pair = categoricalGeneralizedCrossEntropy;
  static override readonly saved = ['q'];

  constructor(args: Arguments) {
    const q = numberOption(args, 'q');
    if (!(q > 0 && q < 1)) throw valueError('q must be in the interval (0, 1)');
    super(args);
  }
}
