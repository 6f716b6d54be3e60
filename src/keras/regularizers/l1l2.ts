import * as tf from '@tensorflow/tfjs-core';
import { float, type Float } from '../base/float.js';
import type { Arguments } from '../base/signature.js';
import { nonNegative } from './non-negative.js';
import { Regularizer } from './regularizer.js';

/** l1 times the sum of absolute values, plus l2 times the sum of squares. */
export class L1L2 extends Regularizer {
  static override readonly className = 'L1L2';
  static override readonly parameters = [
    { name: 'l1', default: float(0) },
    { name: 'l2', default: float(0) },
  ];
  readonly #l1: number | Float;
  readonly #l2: number | Float;

  constructor(args: Arguments) {
    super();
    this.#l1 = nonNegative(args, 'l1', 0);
    this.#l2 = nonNegative(args, 'l2', 0);
  }

  override penalize(weight: tf.Tensor): tf.Scalar {
    return tf.tidy(() => {
      const [l1, l2] = [Number(this.#l1), Number(this.#l2)];
      const parts = [
        ...(l1 === 0 ? [] : [tf.mul(tf.sum(tf.abs(weight)), l1)]),
        ...(l2 === 0 ? [] : [tf.mul(tf.sum(tf.square(weight)), l2)]),
      ];
      // A penalty of 0 belongs to the weight as well, or a gradient could not be taken.
      const penalty = parts.length === 0 ? tf.mul(tf.sum(weight), 0) : tf.addN(parts);
      return tf.reshape(penalty, []);
    });
  }

  override getConfig(): Arguments {
    return { l1: this.#l1, l2: this.#l2 };
  }
}
