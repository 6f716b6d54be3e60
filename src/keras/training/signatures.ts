import type { Parameter } from '../base/signature.js';

const optional = (names: readonly string[]): readonly Parameter[] =>
  names.map((name) => ({ name, default: null }));

/** `Model.compile`. */
export const compileParameters: readonly Parameter[] = [
  { name: 'optimizer', default: 'rmsprop' },
  ...optional(['loss', 'loss_weights', 'metrics', 'weighted_metrics']),
  { name: 'run_eagerly', default: false },
  { name: 'steps_per_execution', default: 1 },
  { name: 'jit_compile', default: 'auto' },
  { name: 'auto_scale_loss', default: true },
];

/** `Model.fit`. */
export const fitParameters: readonly Parameter[] = [
  ...optional(['x', 'y', 'batch_size']),
  { name: 'epochs', default: 1 },
  { name: 'verbose', default: 'auto' },
  { name: 'callbacks', default: null },
  { name: 'validation_split', default: 0 },
  { name: 'validation_data', default: null },
  { name: 'shuffle', default: true },
  ...optional(['class_weight', 'sample_weight']),
  { name: 'initial_epoch', default: 0 },
  ...optional(['steps_per_epoch', 'validation_steps', 'validation_batch_size']),
  { name: 'validation_freq', default: 1 },
];

/** `Model.evaluate`. */
export const evaluateParameters: readonly Parameter[] = [
  ...optional(['x', 'y', 'batch_size']),
  { name: 'verbose', default: 'auto' },
  ...optional(['sample_weight', 'steps', 'callbacks']),
  { name: 'return_dict', default: false },
];

/** `Model.predict`. */
export const predictParameters: readonly Parameter[] = [
  { name: 'x' },
  { name: 'batch_size', default: null },
  { name: 'verbose', default: 'auto' },
  ...optional(['steps', 'callbacks']),
];

/** `Model.train_on_batch`. */
export const trainOnBatchParameters: readonly Parameter[] = [
  { name: 'x' },
  ...optional(['y', 'sample_weight', 'class_weight']),
  { name: 'return_dict', default: false },
];

/** `Model.test_on_batch`. */
export const testOnBatchParameters: readonly Parameter[] = [
  { name: 'x' },
  ...optional(['y', 'sample_weight']),
  { name: 'return_dict', default: false },
];

/** `Model.predict_on_batch`. */
export const predictOnBatchParameters: readonly Parameter[] = [{ name: 'x' }];
