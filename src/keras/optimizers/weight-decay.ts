import * as tf from '@tensorflow/tfjs-core';
import type { Variable } from '../base/variable.js';

/** Which variables shrink with each step. */
export class DecayedVariables {
  #excluded: ReadonlySet<Variable> = new Set();
  #pattern: RegExp | null = null;

  /** Leaves out these variables, and those whose name holds one of the words. */
  exclude(variables: readonly Variable[], names: readonly string[]): void {
    this.#excluded = new Set(variables);
    this.#pattern = names.length === 0 ? null : new RegExp(names.join('|'));
  }

  includes(variable: Variable): boolean {
    return !this.#excluded.has(variable) && this.#pattern?.test(variable.name) !== true;
  }
}

/** value - value · decay · rate. */
export function decayWeight(variable: Variable, decay: number, rate: number): void {
  const { value } = variable;
  variable.assign(tf.sub(value, tf.mul(tf.mul(value, decay), rate)));
}
