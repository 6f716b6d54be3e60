import * as tf from '@tensorflow/tfjs-core';
import { session } from '../base/session.js';
import { checkBroadcast } from '../base/shape-errors.js';
import { FunctionLoss } from './function-loss.js';
import { numberOption } from './options.js';
import { PairFunction } from './pair-function.js';
import { sumOver } from './sum-over.js';

/** 1 - |A ∩ B| / (|A ∩ B| + alpha |A - B| + beta |B - A|) for labels A and predictions B, over the axes or everything. */
export const tversky = new PairFunction({
  name: 'tversky',
  parameters: [
    { name: 'alpha', default: 0.5 },
    { name: 'beta', default: 0.5 },
    { name: 'axis', default: null },
  ],
  run: (yTrue, yPred, options) => {
    checkBroadcast(yTrue, yPred, 'Mul');
    const common = sumOver(tf.mul(yTrue, yPred), options);
    const missed = sumOver(tf.mul(tf.sub(1, yPred), yTrue), options);
    const extra = sumOver(tf.mul(yPred, tf.sub(1, yTrue)), options);
    const differing = tf.add(
      tf.mul(missed, numberOption(options, 'alpha')),
      tf.mul(extra, numberOption(options, 'beta')),
    );
    const all = tf.add(tf.add(common, differing), session().epsilon);
    return tf.sub(1, tf.div(common, all));
  },
});

export class Tversky extends FunctionLoss {
  static override readonly className = 'Tversky';
  static override readonly parameters = [
    { name: 'alpha', default: 0.5 },
    { name: 'beta', default: 0.5 },
    { name: 'reduction', default: 'sum_over_batch_size' },
    { name: 'name', default: 'tversky' },
    { name: 'axis', default: null },
    { name: 'dtype', default: null },
  ];
  static override readonly pair = tversky;
  static override readonly saved = ['alpha', 'beta', 'axis'];
}
