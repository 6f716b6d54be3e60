import * as tf from '@tensorflow/tfjs-core';
import type { Arguments, Parameter } from '../base/signature.js';
import type { Variable } from '../base/variable.js';
import { commonParameters } from './common-options.js';
import { readEpsilon } from './epsilon.js';
import { squareOf } from './gradient-parts.js';
import { readNumber } from './numbers.js';
import { Optimizer, type Step } from './optimizer.js';
import { slotAt } from './slots.js';

/** Divides each gradient by the root of the sum of all squares so far. Source: Duchi and others 2011. */
export class Adagrad extends Optimizer {
  static override readonly className = 'Adagrad';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'learning_rate', default: 0.001 },
    { name: 'initial_accumulator_value', default: 0.1 },
    { name: 'epsilon', default: 1e-7 },
    ...commonParameters,
  ];
  protected override readonly configKeys = ['initial_accumulator_value', 'epsilon'];
  readonly #initial: number;
  readonly #epsilon: () => number;
  #sums: readonly Variable[] = [];

  constructor(args: Arguments) {
    super(args);
    this.#initial = readNumber(args, 'initial_accumulator_value');
    this.#epsilon = readEpsilon(args);
  }

  protected override buildSlots(variables: readonly Variable[]): void {
    this.#sums = this.slots.makeForAll(variables, 'accumulator', this.#initial);
  }

  protected override update(
    variable: Variable,
    gradient: tf.Tensor,
    index: number,
    { rate }: Step,
  ): void {
    const sum = slotAt(this.#sums, index);
    sum.assign(tf.add(sum.value, squareOf(gradient)));
    const spread = tf.sqrt(tf.add(sum.value, this.#epsilon()));
    variable.assign(tf.sub(variable.value, tf.div(tf.mul(gradient, rate), spread)));
  }
}
