import * as tf from '@tensorflow/tfjs-core';
import { session } from '../base/session.js';
import type { FullShape } from '../base/shape.js';
import { sizeOf } from '../base/shape.js';
import { Variable } from '../base/variable.js';

/** A slot of an optimizer: how it is called, how big it is, and what it begins with. */
interface SlotOptions {
  readonly name: string;
  readonly shape: FullShape;
  readonly initial?: number;
}

/** The variables that an optimizer has made, in the order of their making, named below it. */
export class OptimizerVariables {
  readonly #owner: string;
  #all: Variable[] = [];

  constructor(owner: string) {
    this.#owner = owner;
  }

  get all(): readonly Variable[] {
    return this.#all;
  }

  add(variable: Variable): void {
    this.#all.push(variable);
  }

  remove(variable: Variable): void {
    this.#all = this.#all.filter((each) => each !== variable);
  }

  /** @throws BudgetError if it is too big. */
  make({ name, shape, initial = 0 }: SlotOptions): Variable {
    const path = `${this.#owner}/${name}`;
    session().budget.claimTensor(sizeOf(shape) * 4, `The optimizer's variable ${path}`);
    const value = tf.fill([...shape], initial, 'float32');
    const variable = new Variable(value, { name, path, trainable: false });
    this.add(variable);
    return variable;
  }

  /** One variable for a weight, of its shape: `dense_kernel_momentum`. */
  makeFor(weight: Variable, name: string, initial = 0): Variable {
    const prefix = weight.path.replaceAll('/', '_');
    return this.make({ name: `${prefix}_${name}`, shape: weight.shape, initial });
  }

  /** One variable for each weight. */
  makeForAll(weights: readonly Variable[], name: string, initial = 0): readonly Variable[] {
    return weights.map((weight) => this.makeFor(weight, name, initial));
  }

  /** Releases all but the first `count`. */
  truncate(count: number): void {
    for (const variable of this.#all.splice(count)) variable.dispose();
  }
}
