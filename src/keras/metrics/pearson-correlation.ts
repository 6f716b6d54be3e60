import * as tf from '@tensorflow/tfjs-core';
import { checkBroadcast, reductionAxes } from '../base/shape-errors.js';
import { axisOption } from '../losses/options.js';
import { PairFunction } from '../losses/pair-function.js';
import { toSameRank } from '../losses/same-rank.js';
import { FunctionMetric, metricParameters } from './function-metric.js';

/** Pearson's correlation of labels and predictions along an axis. */
export const pearsonCorrelation = new PairFunction({
  name: 'pearson_correlation',
  parameters: [{ name: 'axis', default: -1 }],
  run: (yTrue, yPred, options) => {
    const [labels, predictions] = toSameRank(yTrue, yPred);
    checkBroadcast(labels, predictions, 'Mul');
    const along = (x: tf.Tensor): number[] => reductionAxes(axisOption(options), x.rank);
    const [one, other] = [labels, predictions].map((x) => standardize(x, along(x)));
    const common = tf.mul(one as tf.Tensor, other as tf.Tensor);
    return tf.mean(common, along(common));
  },
});

function standardize(x: tf.Tensor, axes: number[]): tf.Tensor {
  const centred = tf.sub(x, tf.mean(x, axes, true));
  return tf.div(centred, tf.sqrt(tf.moments(centred, axes, true).variance));
}

/** The mean of Pearson's correlation between labels and predictions. */
export class PearsonCorrelation extends FunctionMetric {
  static override readonly className = 'PearsonCorrelation';
  static override readonly parameters = metricParameters(
    'pearson_correlation',
    ...pearsonCorrelation.parameters,
  );
  static override readonly pair = pearsonCorrelation;
  static override readonly saved = ['axis'];
}
