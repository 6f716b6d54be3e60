import { meanSquaredLogarithmicError } from '../losses/mean-squared-logarithmic-error.js';
import { FunctionMetric, metricParameters } from './function-metric.js';

/** The mean squared error of logarithms over all samples. */
export class MeanSquaredLogarithmicError extends FunctionMetric {
  static override readonly className = 'MeanSquaredLogarithmicError';
  static override readonly parameters = metricParameters('mean_squared_logarithmic_error');
  static override readonly pair = meanSquaredLogarithmicError;
}
