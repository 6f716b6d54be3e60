import type * as tf from '@tensorflow/tfjs-core';
import { construct } from '../base/construct.js';
import { valueError } from '../base/errors.js';
import { snakeCase } from '../base/names.js';
import { problemOf } from '../training/by-shape.js';
import { BinaryAccuracy } from './binary-accuracy.js';
import { CategoricalAccuracy } from './categorical-accuracy.js';
import { getMetric } from './get.js';
import { MeanMetricWrapper } from './mean-metric-wrapper.js';
import { Metric } from './metric.js';
import { SparseCategoricalAccuracy } from './sparse-categorical-accuracy.js';

const accuracies = {
  binary: BinaryAccuracy,
  sparse: SparseCategoricalAccuracy,
  categorical: CategoricalAccuracy,
} as const;

/**
 * The metric of an output, named as it was asked for. `accuracy` and `acc` become the one that fits the shapes.
 * @throws ValueError for an unknown one.
 */
export function resolveMetric(identifier: unknown, yTrue: tf.Tensor, yPred: tf.Tensor): Metric {
  if (typeof identifier === 'string' && /^acc(?:uracy)?$/i.test(identifier))
    return construct(accuracies[problemOf(yTrue, yPred)], [], { name: identifier });
  const found = getMetric(identifier);
  if (found === null) throw valueError('Expected metric, received `None`');
  const metric = found instanceof Metric ? found : new MeanMetricWrapper(found);
  if (typeof identifier === 'string') metric.name = identifier;
  else if (!(found instanceof Metric)) metric.name = snakeCase(found.name);
  return metric;
}
