import * as tf from '@tensorflow/tfjs-core';
import type { Arguments } from '../base/signature.js';
import { Constraint } from './constraint.js';

/** Sets negative weights to 0. */
export class NonNeg extends Constraint {
  static override readonly className = 'NonNeg';

  override project(weight: tf.Tensor): tf.Tensor {
    return tf.relu(weight);
  }

  override getConfig(): Arguments {
    return {};
  }
}
