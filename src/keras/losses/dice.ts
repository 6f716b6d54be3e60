import * as tf from '@tensorflow/tfjs-core';
import { session } from '../base/session.js';
import { checkBroadcast } from '../base/shape-errors.js';
import { FunctionLoss } from './function-loss.js';
import { PairFunction } from './pair-function.js';
import { sumOver } from './sum-over.js';

/** 1 - 2 |A ∩ B| / (|A| + |B|) over the axes, or over everything. */
export const dice = new PairFunction({
  name: 'dice',
  parameters: [{ name: 'axis', default: null }],
  run: (yTrue, yPred, options) => {
    checkBroadcast(yTrue, yPred, 'Mul');
    const common = tf.mul(sumOver(tf.mul(yTrue, yPred), options), 2);
    const sizes = tf.add(sumOver(yTrue, options), sumOver(yPred, options));
    return tf.sub(1, tf.div(common, tf.add(sizes, session().epsilon)));
  },
});

export class Dice extends FunctionLoss {
  static override readonly className = 'Dice';
  static override readonly parameters = [
    { name: 'reduction', default: 'sum_over_batch_size' },
    { name: 'name', default: 'dice' },
    { name: 'axis', default: null },
    { name: 'dtype', default: null },
  ];
  static override readonly pair = dice;
  static override readonly saved = ['axis'];
}
