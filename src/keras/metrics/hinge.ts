import { hinge } from '../losses/hinge.js';
import { FunctionMetric, metricParameters } from './function-metric.js';

/** The mean hinge loss over all samples. */
export class Hinge extends FunctionMetric {
  static override readonly className = 'Hinge';
  static override readonly parameters = metricParameters('hinge');
  static override readonly pair = hinge;
}
