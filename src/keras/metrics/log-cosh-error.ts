import { logCosh } from '../losses/log-cosh.js';
import { FunctionMetric, metricParameters } from './function-metric.js';

/** The mean of log(cosh(error)) over all samples. */
export class LogCoshError extends FunctionMetric {
  static override readonly className = 'LogCoshError';
  static override readonly parameters = metricParameters('logcosh');
  static override readonly pair = logCosh;
}
