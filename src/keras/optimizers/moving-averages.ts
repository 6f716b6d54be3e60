import * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../base/errors.js';
import type { Variable } from '../base/variable.js';

/** The moving averages of weights that an optimizer keeps with `use_ema`. */
export class MovingAverages {
  readonly #weights: readonly Variable[];
  readonly #averages: readonly Variable[];

  constructor(weights: readonly Variable[], averages: readonly Variable[]) {
    this.#weights = weights;
    this.#averages = averages;
  }

  /** average · momentum + weight · (1 - momentum); the first step takes the weights as they are. */
  update(momentum: number, isFirst: boolean): void {
    const kept = isFirst ? 0 : momentum;
    this.#averages.forEach((average, index) => {
      const weight = this.#weights[index];
      if (weight === undefined) return;
      const added = tf.mul(weight.value, Math.fround(1 - Math.fround(kept)));
      average.assign(tf.add(tf.mul(average.value, kept), added));
    });
  }

  /** Weights and averages change places, by sums and differences: their last bits are those of Keras on TensorFlow. */
  swap(): void {
    this.#averages.forEach((average, index) => {
      const weight = this.#weights[index];
      if (weight === undefined) return;
      const sum = tf.add(weight.value, average.value);
      average.assign(tf.sub(sum, average.value));
      weight.assign(tf.sub(sum, average.value));
      sum.dispose();
    });
  }

  /** Sets the averages to the weights. */
  adopt(): void {
    this.#averages.forEach((average, index) => {
      const weight = this.#weights[index];
      if (weight !== undefined) average.assign(tf.clone(weight.value));
    });
  }

  /** Sets the weights to their averages. @throws ValueError if these are not as many weights as there are averages. */
  overwrite(weights: readonly Variable[] = this.#weights): void {
    if (weights.length !== this.#averages.length)
      throw valueError(
        `The length of model variables (${weights.length}) to override does not match the length of model variables ` +
          `stored in the optimizer (${this.#averages.length}). Please check if the optimizer was called on your model.`,
      );
    weights.forEach((weight, index) => {
      const average = this.#averages[index];
      if (average !== undefined) weight.assign(tf.clone(average.value));
    });
  }
}
