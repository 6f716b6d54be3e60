import { sparseCategoricalCrossentropy } from '../losses/sparse-categorical-crossentropy.js';
import { FunctionMetric, metricParameters } from './function-metric.js';

/** The mean cross-entropy of class numbers over all samples. */
export class SparseCategoricalCrossentropy extends FunctionMetric {
  static override readonly className = 'SparseCategoricalCrossentropy';
  static override readonly parameters = metricParameters(
    'sparse_categorical_crossentropy',
    ...sparseCategoricalCrossentropy.parameters,
  );
  static override readonly pair = sparseCategoricalCrossentropy;
  static override readonly saved = ['from_logits', 'ignore_class', 'axis'];
}
