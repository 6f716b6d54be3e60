import { binaryCrossentropy } from '../losses/binary-crossentropy.js';
import { FunctionMetric, metricParameters } from './function-metric.js';

/** The mean binary cross-entropy over all samples. */
export class BinaryCrossentropy extends FunctionMetric {
  static override readonly className = 'BinaryCrossentropy';
  static override readonly parameters = metricParameters(
    'binary_crossentropy',
    { name: 'from_logits', default: false },
    { name: 'label_smoothing', default: 0 },
  );
  static override readonly pair = binaryCrossentropy;
  static override readonly saved = ['from_logits', 'label_smoothing'];
}
