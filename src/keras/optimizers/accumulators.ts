import * as tf from '@tensorflow/tfjs-core';
import type { Variable } from '../base/variable.js';
import type { Pairs } from './filter-gradients.js';

/** Sums of gradients over several batches. */
export class Accumulators {
  readonly #sums: readonly Variable[];
  readonly #steps: number;

  constructor(sums: readonly Variable[], steps: number) {
    this.#sums = sums;
    this.#steps = steps;
  }

  /** Adds a batch's gradients. Gives their means if it was the last batch of a step, else null. */
  add(
    { gradients, variables }: Pairs,
    batch: number,
    indices: ReadonlyMap<Variable, number>,
  ): readonly tf.Tensor[] | null {
    const isLast = (batch + 1) % this.#steps === 0;
    const sums = gradients.map((gradient, position) => {
      const variable = variables[position];
      const sum = this.#sums[(variable && indices.get(variable)) ?? 0];
      if (sum === undefined) throw new Error('There is no accumulator for the variable.');
      const added = tf.add(gradient, sum.value);
      if (!isLast) sum.assign(added);
      return added;
    });
    return isLast ? sums.map((sum) => tf.div(sum, this.#steps)) : null;
  }

  reset(): void {
    for (const sum of this.#sums) sum.assign(tf.zerosLike(sum.value));
  }
}
