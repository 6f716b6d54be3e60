import { meanAbsoluteError } from '../losses/mean-absolute-error.js';
import { FunctionMetric, metricParameters } from './function-metric.js';

/** The mean absolute error over all samples. */
export class MeanAbsoluteError extends FunctionMetric {
  static override readonly className = 'MeanAbsoluteError';
  static override readonly parameters = metricParameters('mean_absolute_error');
  static override readonly pair = meanAbsoluteError;
}
