import type * as tf from '@tensorflow/tfjs-core';
import type { Nested } from '../graph/nested.js';
import type { Metric, MetricResult } from '../metrics/metric.js';

/** Labels, predictions, or anything else of a batch that a model with one or several outputs has. */
export type Tensors = Nested<tf.Tensor>;

/** Weights of samples: none, one tensor for all outputs, or one (or none) for each output. */
export type Weights = Nested<tf.Tensor | null> | null;

/** Figures by name, in Keras' order: not sorted. The trainer sorts logs and history by name, as Keras does. */
export type Results = readonly (readonly [name: string, value: MetricResult])[];

/** What `compile(loss=…, loss_weights=…)` means for a model. Made by `compileLoss` (losses/compile-loss.ts). */
export interface CompiledLoss {
  /** Whether it is known which loss belongs to which output. The first batch tells. */
  readonly built: boolean;
  /** One mean for each loss (`<output>_loss`) if there are several losses; empty otherwise and before `build`. */
  readonly metrics: readonly Metric[];
  /** Finds the loss of each output; `total` does it by itself. @throws KerasError as Keras does in fit. */
  build(yTrue: Tensors, yPred: Tensors): void;
  /**
   * The sum of the losses, each times its weight; null if there is nothing to minimize. Has gradients with respect to
   * `yPred`. A scalar; one number for each sample where a loss has no reduction: then the gradient is that of the sum.
   * Also adds the losses of the outputs (without their weights) to `metrics`, each batch counting once.
   */
  total(yTrue: Tensors, yPred: Tensors, sampleWeight: Weights): tf.Tensor | null;
  /** The values of `metrics`. */
  results(): Results;
  reset(): void;
}

/** What `compile(metrics=…, weighted_metrics=…)` means for a model. Made by `compileMetrics` (metrics/compile-metrics.ts). */
export interface CompiledMetrics {
  /** What Python calls it: `compile_metrics`. */
  readonly name: string;
  /** Whether it is known which metric belongs to which output. The first batch tells. */
  readonly built: boolean;
  /** All metrics, output by output, `weighted_metrics` last; empty before `build`. */
  readonly metrics: readonly Metric[];
  /** Finds the metrics of each output; `update` does it by itself. @throws KerasError as Keras does in fit. */
  build(yTrue: Tensors, yPred: Tensors): void;
  /** Adds a batch. The weights count for `weighted_metrics` only. */
  update(yTrue: Tensors, yPred: Tensors, sampleWeight: Weights): void;
  /** The values so far, under the names that logs show (`alpha_accuracy`, `auc_1` …). */
  results(): Results;
  reset(): void;
}
