import type * as tf from '@tensorflow/tfjs-core';
import type { Arguments, Parameter } from '../base/signature.js';
import type { Projection } from '../base/variable.js';

/** A rule that a weight keeps after each step of training. */
export abstract class Constraint implements Projection {
  static readonly className: string;
  static readonly module: string = 'keras.constraints';
  static readonly parameters: readonly Parameter[] = [];

  /** The nearest weight that keeps the rule. */
  abstract project(weight: tf.Tensor): tf.Tensor;

  abstract getConfig(): Arguments;
}
