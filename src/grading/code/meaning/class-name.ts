import type { ObjectEvidence } from '../../../keras/inspect/evidence.js';

/** Other names for the same losses and metrics. */
const aliases: Readonly<Record<string, string>> = {
  acc: 'accuracy',
  bce: 'binarycrossentropy',
  kld: 'kldivergence',
  mae: 'meanabsoluteerror',
  mape: 'meanabsolutepercentageerror',
  mse: 'meansquarederror',
  msle: 'meansquaredlogarithmicerror',
  rmse: 'rootmeansquarederror',
};

/** The name of a loss, metric or optimizer without its spelling: `mse`, `mean_squared_error` and `MeanSquaredError` are one. */
export function plainName(object: ObjectEvidence): string {
  const { name } = object.config;
  const isGeneral = object.class === 'function' || object.class === 'MeanMetricWrapper';
  const written = isGeneral && typeof name === 'string' ? name : object.class;
  const plain = written.replace(/_/g, '').toLowerCase();
  return aliases[plain] ?? plain;
}
