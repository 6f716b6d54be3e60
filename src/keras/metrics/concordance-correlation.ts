import * as tf from '@tensorflow/tfjs-core';
import { session } from '../base/session.js';
import { checkBroadcast, reductionAxes } from '../base/shape-errors.js';
import { axisOption } from '../losses/options.js';
import { PairFunction } from '../losses/pair-function.js';
import { toSameRank } from '../losses/same-rank.js';
import { FunctionMetric, metricParameters } from './function-metric.js';

/** Lin's concordance correlation of labels and predictions along an axis; both are measured from the predictions' mean, as in Keras. */
export const concordanceCorrelation = new PairFunction({
  name: 'concordance_correlation',
  parameters: [{ name: 'axis', default: -1 }],
  run: (yTrue, yPred, options) => {
    const [labels, predictions] = toSameRank(yTrue, yPred);
    checkBroadcast(labels, predictions, 'Mul');
    const along = (x: tf.Tensor): number[] => reductionAxes(axisOption(options), x.rank);
    const ofLabels = tf.moments(labels, along(labels), true);
    const { mean, variance } = tf.moments(predictions, along(predictions), true);
    const common = tf.mul(tf.sub(labels, mean), tf.sub(predictions, mean));
    const apart = tf.square(tf.sub(ofLabels.mean, mean));
    const norm = tf.add(tf.add(ofLabels.variance, variance), apart);
    const shares = tf.div(tf.mul(common, 2), tf.add(norm, session().epsilon));
    return tf.mean(shares, along(shares));
  },
});

/** The mean of Lin's concordance correlation between labels and predictions. */
export class ConcordanceCorrelation extends FunctionMetric {
  static override readonly className = 'ConcordanceCorrelation';
  static override readonly parameters = metricParameters(
    'concordance_correlation',
    ...concordanceCorrelation.parameters,
  );
  static override readonly pair = concordanceCorrelation;
  static override readonly saved = ['axis'];
}
