import * as tf from '@tensorflow/tfjs-core';
import { float } from '../base/float.js';
import type { Arguments } from '../base/signature.js';
import { nonNegative } from './non-negative.js';
import { Regularizer } from './regularizer.js';

/** l1 times the sum of absolute values. */
export class L1 extends Regularizer {
  static override readonly className = 'L1';
  static override readonly parameters = [{ name: 'l1', default: 0.01 }];
  readonly #l1: number;

  constructor(args: Arguments) {
    super();
    // Keras keeps this one, and no other, in float32.
    this.#l1 = Math.fround(Number(nonNegative(args, 'l1', 0.01)));
  }

  override penalize(weight: tf.Tensor): tf.Scalar {
    return tf.tidy(() => tf.mul(tf.sum(tf.abs(weight)), this.#l1));
  }

  override getConfig(): Arguments {
    return { l1: float(this.#l1) };
  }
}
