import * as tf from '@tensorflow/tfjs-core';
import type { Arguments } from '../base/signature.js';
import { Constraint } from './constraint.js';

/** A rule that a program has written as a function of the weight. */
export class CustomConstraint extends Constraint {
  static override readonly className = 'function';
  readonly #rule: (weight: tf.Tensor) => tf.Tensor;

  constructor(rule: (weight: tf.Tensor) => tf.Tensor) {
    super();
    this.#rule = rule;
  }

  override project(weight: tf.Tensor): tf.Tensor {
    return tf.tidy(() => this.#rule(weight));
  }

  override getConfig(): Arguments {
    return { name: this.#rule.name };
  }
}
