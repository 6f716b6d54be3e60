import * as tf from '@tensorflow/tfjs-core';
import { session, type Disposable } from '../base/session.js';
import type { Variable } from '../base/variable.js';

/** Weights as they were at one moment. They stay on the engine: a variable that changes gets a new tensor anyway. */
export class WeightSnapshot implements Disposable {
  readonly #kept: readonly { readonly variable: Variable; readonly value: tf.Tensor }[];

  constructor(variables: readonly Variable[]) {
    this.#kept = variables.map((variable) => ({
      variable,
      value: tf.keep(tf.clone(variable.value)),
    }));
    session().held.add(this);
  }

  restore(): void {
    for (const { variable, value } of this.#kept) variable.assign(tf.clone(value));
  }

  dispose(): void {
    for (const { value } of this.#kept) value.dispose();
    session().held.delete(this);
  }
}
