import { categoricalHinge } from '../losses/categorical-hinge.js';
import { FunctionMetric, metricParameters } from './function-metric.js';

/** The mean categorical hinge loss over all samples. */
export class CategoricalHinge extends FunctionMetric {
  static override readonly className = 'CategoricalHinge';
  static override readonly parameters = metricParameters('categorical_hinge');
  static override readonly pair = categoricalHinge;
}
