import * as tf from '@tensorflow/tfjs-core';
import type { Float } from '../base/float.js';
import type { Arguments } from '../base/signature.js';
import { nonNegative } from './non-negative.js';
import { Regularizer } from './regularizer.js';

/** l2 times the sum of squares. */
export class L2 extends Regularizer {
  static override readonly className = 'L2';
  static override readonly parameters = [{ name: 'l2', default: 0.01 }];
  readonly #l2: number | Float;

  constructor(args: Arguments) {
    super();
    this.#l2 = nonNegative(args, 'l2', 0.01);
  }

  override penalize(weight: tf.Tensor): tf.Scalar {
    return tf.tidy(() => tf.mul(tf.sum(tf.square(weight)), Number(this.#l2)));
  }

  override getConfig(): Arguments {
    return { l2: this.#l2 };
  }
}
