import { meanSquaredError } from '../losses/mean-squared-error.js';
import { FunctionMetric, metricParameters } from './function-metric.js';

/** The mean squared error over all samples. */
export class MeanSquaredError extends FunctionMetric {
  static override readonly className = 'MeanSquaredError';
  static override readonly parameters = metricParameters('mean_squared_error');
  static override readonly pair = meanSquaredError;
}
