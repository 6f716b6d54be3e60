import type { Metric } from '../metrics/metric.js';

const upwards = new Set([
  'Accuracy',
  'BinaryAccuracy',
  'CategoricalAccuracy',
  'SparseCategoricalAccuracy',
  'TopKCategoricalAccuracy',
  'SparseTopKCategoricalAccuracy',
  'Precision',
  'Recall',
  'SensitivityAtSpecificity',
  'SpecificityAtSensitivity',
  'PrecisionAtRecall',
  'RecallAtPrecision',
  'AUC',
  'PearsonCorrelation',
  'ConcordanceCorrelation',
  'FBetaScore',
  'F1Score',
  'IoU',
  'BinaryIoU',
  'MeanIoU',
  'OneHotIoU',
  'OneHotMeanIoU',
  'CosineSimilarity',
  'R2Score',
]);

const downwards = new Set([
  'Hinge',
  'SquaredHinge',
  'CategoricalHinge',
  'BinaryCrossentropy',
  'CategoricalCrossentropy',
  'SparseCategoricalCrossentropy',
  'KLDivergence',
  'Poisson',
  'MeanSquaredError',
  'MeanAbsoluteError',
  'MeanAbsolutePercentageError',
  'MeanSquaredLogarithmicError',
  'RootMeanSquaredError',
  'LogCoshError',
]);

/** Whether more of a metric is better, as far as Keras says so. */
export function directionOfMetric(metric: Metric): 'up' | 'down' | undefined {
  const { className } = metric.constructor as { readonly className?: string };
  if (className === undefined) return undefined;
  if (upwards.has(className)) return 'up';
  return downwards.has(className) ? 'down' : undefined;
}
