import type * as tf from '@tensorflow/tfjs-core';
import type { Arguments, Parameter } from '../base/signature.js';
import type { Variable } from '../base/variable.js';

/** What a metric gives: a number, or several where it counts classes apart. */
export type MetricResult =
  number | { readonly shape: readonly number[]; readonly values: readonly number[] };

/** A figure that is collected over the batches of an epoch. */
export abstract class Metric {
  static readonly className: string;
  static readonly module: string = 'keras.metrics';
  static readonly parameters: readonly Parameter[] = [];

  abstract readonly name: string;
  /** Its counters, in Keras' order. */
  abstract readonly variables: readonly Variable[];

  /** Adds a batch. The mask of `yPred` counts. */
  abstract updateState(yTrue: tf.Tensor, yPred: tf.Tensor, sampleWeight?: tf.Tensor | null): void;

  /** The figure over all batches since the last reset. */
  abstract result(): MetricResult;

  abstract resetState(): void;

  abstract getConfig(): Arguments;
}
