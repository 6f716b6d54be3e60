import * as tf from '@tensorflow/tfjs-core';
import { meanOfLast } from '../base/last-axis.js';
import { float } from '../base/float.js';
import { checkBroadcast } from '../base/shape-errors.js';
import { FunctionLoss, lossParameters } from './function-loss.js';
import { numberOption } from './options.js';
import { PairFunction } from './pair-function.js';
import { toSameRank } from './same-rank.js';

/** Half the squared error up to `delta`, and growing as a straight line from there on; mean along the last axis. */
export const huber = new PairFunction({
  name: 'huber',
  parameters: [{ name: 'delta', default: float(1) }],
  run: (yTrue, yPred, options) => {
    const delta = numberOption(options, 'delta');
    const [labels, predictions] = toSameRank(yTrue, yPred);
    checkBroadcast(labels, predictions, 'Sub');
    const error = tf.abs(tf.sub(predictions, labels));
    const bent = tf.minimum(error, delta);
    const line = tf.mul(tf.sub(error, bent), delta);
    return meanOfLast(tf.add(tf.mul(tf.square(bent), 0.5), line));
  },
});

export class Huber extends FunctionLoss {
  static override readonly className = 'Huber';
  static override readonly parameters = [...huber.parameters, ...lossParameters('huber_loss')];
  static override readonly pair = huber;
}
