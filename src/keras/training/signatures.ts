import { valueError } from '../base/errors.js';
import { repr } from '../base/repr.js';
import { bind, bindAll, type Arguments, type Parameter } from '../base/signature.js';

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

const fitParameters: readonly Parameter[] = [
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

const evaluateParameters: readonly Parameter[] = [
  ...optional(['x', 'y', 'batch_size']),
  { name: 'verbose', default: 'auto' },
  ...optional(['sample_weight', 'steps', 'callbacks']),
  { name: 'return_dict', default: false },
];

const predictParameters: readonly Parameter[] = [
  { name: 'x' },
  { name: 'batch_size', default: null },
  { name: 'verbose', default: 'auto' },
  ...optional(['steps', 'callbacks']),
];

const trainOnBatchParameters: readonly Parameter[] = [
  { name: 'x' },
  ...optional(['y', 'sample_weight', 'class_weight']),
  { name: 'return_dict', default: false },
];

const testOnBatchParameters: readonly Parameter[] = [
  { name: 'x' },
  ...optional(['y', 'sample_weight']),
  { name: 'return_dict', default: false },
];

const predictOnBatchParameters: readonly Parameter[] = [{ name: 'x' }];

/** The methods that train or run a model, by their names in Python. */
const methodParameters = {
  fit: fitParameters,
  evaluate: evaluateParameters,
  predict: predictParameters,
  train_on_batch: trainOnBatchParameters,
  test_on_batch: testOnBatchParameters,
  predict_on_batch: predictOnBatchParameters,
} as const satisfies Readonly<Record<string, readonly Parameter[]>>;

/**
 * Binds the arguments of such a method.
 * @throws TypeError as Python does; ValueError for further keywords of `evaluate`, which Keras looks at by itself.
 */
export function bindCall(
  method: keyof typeof methodParameters,
  positional: readonly unknown[],
  keywords: Arguments,
): Arguments {
  const owner = `TensorFlowTrainer.${method}`;
  if (method !== 'evaluate') return bindAll(owner, methodParameters[method], positional, keywords);
  const { bound, rest } = bind(owner, methodParameters.evaluate, positional, keywords);
  if (Object.keys(rest).length > 0) throw valueError(`Arguments not recognized: ${repr(rest)}`);
  return bound;
}
