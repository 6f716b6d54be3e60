import { klDivergence } from '../losses/kl-divergence.js';
import { FunctionMetric, metricParameters } from './function-metric.js';

/** The mean Kullback-Leibler divergence over all samples. */
export class KLDivergence extends FunctionMetric {
  static override readonly className = 'KLDivergence';
  static override readonly parameters = metricParameters('kl_divergence');
  static override readonly pair = klDivergence;
}
