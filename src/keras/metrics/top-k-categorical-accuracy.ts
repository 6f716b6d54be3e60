import * as tf from '@tensorflow/tfjs-core';
import { placeOfLargest } from '../base/last-axis.js';
import { numberOption } from '../losses/options.js';
import { PairFunction } from '../losses/pair-function.js';
import { FunctionMetric, metricParameters } from './function-metric.js';
import { inTopK } from './in-top-k.js';

/** 1 where the place of the largest label is among the k largest predictions, 0 elsewhere. */
export const topKCategoricalAccuracy = new PairFunction({
  name: 'top_k_categorical_accuracy',
  parameters: [{ name: 'k', default: 5 }],
  run: (yTrue, yPred, options) => {
    const labels = placeOfLargest(yTrue);
    const rows = { values: yPred.dataSync(), classes: yPred.shape.at(-1) ?? 1 };
    const matches = inTopK(labels.dataSync(), rows, numberOption(options, 'k'));
    return tf.tensor(matches, labels.shape);
  },
});

/** How often the place of the largest label is among the k largest predictions. */
export class TopKCategoricalAccuracy extends FunctionMetric {
  static override readonly className = 'TopKCategoricalAccuracy';
  static override readonly parameters = [
    { name: 'k', default: 5 },
    ...metricParameters('top_k_categorical_accuracy'),
  ];
  static override readonly pair = topKCategoricalAccuracy;
  static override readonly saved = ['k'];
}
