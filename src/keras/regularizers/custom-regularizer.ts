import * as tf from '@tensorflow/tfjs-core';
import type { Arguments } from '../base/signature.js';
import { Regularizer } from './regularizer.js';

/** A penalty that a program has written as a function of the weight. */
export class CustomRegularizer extends Regularizer {
  static override readonly className = 'function';
  readonly #penalty: (weight: tf.Tensor) => tf.Tensor;

  constructor(penalty: (weight: tf.Tensor) => tf.Tensor) {
    super();
    this.#penalty = penalty;
  }

  override penalize(weight: tf.Tensor): tf.Scalar {
    return tf.tidy(() => tf.sum(this.#penalty(weight)));
  }

  override getConfig(): Arguments {
    return { name: this.#penalty.name };
  }
}
