import { cosine } from '../losses/cosine-similarity.js';
import { axisOption } from '../losses/options.js';
import { PairFunction } from '../losses/pair-function.js';
import { FunctionMetric, metricParameters } from './function-metric.js';

/** The cosine of the angle: unlike the loss of the same name, 1 where labels and predictions point the same way. */
const cosineSimilarity = new PairFunction({
  name: 'cosine_similarity',
  parameters: [{ name: 'axis', default: -1 }],
  run: (yTrue, yPred, options) => cosine(yTrue, yPred, axisOption(options)),
});

/** The mean cosine between labels and predictions. */
export class CosineSimilarity extends FunctionMetric {
  static override readonly className = 'CosineSimilarity';
  static override readonly parameters = metricParameters(
    'cosine_similarity',
    ...cosineSimilarity.parameters,
  );
  static override readonly pair = cosineSimilarity;
}
