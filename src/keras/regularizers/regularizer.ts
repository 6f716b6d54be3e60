import type * as tf from '@tensorflow/tfjs-core';
import type { Arguments, Parameter } from '../base/signature.js';
import type { Penalty } from '../base/variable.js';

/** A penalty on a weight or an output that is added to the loss. */
export abstract class Regularizer implements Penalty {
  static readonly className: string;
  static readonly module: string = 'keras.regularizers';
  static readonly parameters: readonly Parameter[] = [];

  /** The penalty, a scalar. */
  abstract penalize(weight: tf.Tensor): tf.Scalar;

  abstract getConfig(): Arguments;
}
