import { meanAbsolutePercentageError } from '../losses/mean-absolute-percentage-error.js';
import { FunctionMetric, metricParameters } from './function-metric.js';

/** The mean absolute error in percent of the labels, over all samples. */
export class MeanAbsolutePercentageError extends FunctionMetric {
  static override readonly className = 'MeanAbsolutePercentageError';
  static override readonly parameters = metricParameters('mean_absolute_percentage_error');
  static override readonly pair = meanAbsolutePercentageError;
}
