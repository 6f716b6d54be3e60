import type * as tf from '@tensorflow/tfjs-core';
import type { Arguments, Parameter } from '../base/signature.js';

/** How the losses of single samples become one number; null is Python's None and means `none`. */
export type Reduction =
  'sum_over_batch_size' | 'sum' | 'mean' | 'mean_with_sample_weight' | 'none' | null;

/** What is minimized: how far predictions are from the truth. */
export abstract class Loss {
  static readonly className: string;
  static readonly module: string = 'keras.losses';
  static readonly parameters: readonly Parameter[] = [];

  abstract readonly name: string;
  abstract readonly reduction: Reduction;

  /**
   * The loss: a scalar, or one number for each sample with reduction `none`. The mask of `yPred` counts.
   * @throws KerasError as Keras does, for shapes that do not fit.
   */
  abstract measure(yTrue: tf.Tensor, yPred: tf.Tensor, sampleWeight?: tf.Tensor | null): tf.Tensor;

  abstract getConfig(): Arguments;
}
