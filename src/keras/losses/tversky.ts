import * as tf from '@tensorflow/tfjs-core';
import { KerasError } from '../base/errors.js';
import { repr } from '../base/repr.js';
import { session } from '../base/session.js';
import { checkBroadcast } from '../base/shape-errors.js';
import type { Arguments } from '../base/signature.js';
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
      tf.mul(missed, shareOption(options, 'alpha')),
      tf.mul(extra, shareOption(options, 'beta')),
    );
    const all = tf.add(tf.add(common, differing), session().epsilon);
    return tf.sub(1, tf.div(common, all));
  },
});

/** @throws AttributeError for a text, which NumPy takes for a count of copies; TypeError for all else that is no number. */
function shareOption(options: Arguments, name: 'alpha' | 'beta'): number {
  const value = options[name];
  if (typeof value !== 'string') return numberOption(options, name);
  throw new KerasError(
    'AttributeError',
    `Argument \`${name}\` of Tversky must be a number. Received: ${name}=${repr(value)}`,
  );
}

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
