import { squaredHinge } from '../losses/squared-hinge.js';
import { FunctionMetric, metricParameters } from './function-metric.js';

/** The mean squared hinge loss over all samples. */
export class SquaredHinge extends FunctionMetric {
  static override readonly className = 'SquaredHinge';
  static override readonly parameters = metricParameters('squared_hinge');
  static override readonly pair = squaredHinge;
}
