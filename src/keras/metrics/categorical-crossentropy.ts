import { categoricalCrossentropy } from '../losses/categorical-crossentropy.js';
import { FunctionMetric, metricParameters } from './function-metric.js';

/** The mean categorical cross-entropy over all samples. */
export class CategoricalCrossentropy extends FunctionMetric {
  static override readonly className = 'CategoricalCrossentropy';
  static override readonly parameters = metricParameters(
    'categorical_crossentropy',
    { name: 'from_logits', default: false },
    { name: 'label_smoothing', default: 0 },
    { name: 'axis', default: -1 },
  );
  static override readonly pair = categoricalCrossentropy;
  static override readonly saved = ['from_logits', 'label_smoothing', 'axis'];
}
