import { poisson } from '../losses/poisson.js';
import { FunctionMetric, metricParameters } from './function-metric.js';

/** The mean Poisson loss over all samples. */
export class Poisson extends FunctionMetric {
  static override readonly className = 'Poisson';
  static override readonly parameters = metricParameters('poisson');
  static override readonly pair = poisson;
}
