import * as tf from '@tensorflow/tfjs-core';
import type { Arguments, Parameter } from '../base/signature.js';
import type { Variable } from '../base/variable.js';
import { commonParameters } from './common-options.js';
import { readEpsilon } from './epsilon.js';
import { squareOf } from './gradient-parts.js';
import { mix } from './mix.js';
import { readNumber } from './numbers.js';
import { Optimizer, type Step } from './optimizer.js';
import { makePairs, slotAt } from './slots.js';

/** Scales each gradient by recent changes of the weight over recent gradients. Source: Zeiler 2012. */
export class Adadelta extends Optimizer {
  static override readonly className = 'Adadelta';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'learning_rate', default: 0.001 },
    { name: 'rho', default: 0.95 },
    { name: 'epsilon', default: 1e-7 },
    ...commonParameters,
  ];
  protected override readonly configKeys = ['rho', 'epsilon'];
  readonly #rho: number;
  readonly #epsilon: () => number;
  #gradients: readonly Variable[] = [];
  #changes: readonly Variable[] = [];

  constructor(args: Arguments) {
    super(args);
    this.#rho = readNumber(args, 'rho');
    this.#epsilon = readEpsilon(args);
  }

  protected override buildSlots(variables: readonly Variable[]): void {
    [this.#gradients, this.#changes] = makePairs(this.slots, variables, [
      'accumulated_grad',
      'accumulated_delta_var',
    ]);
  }

  protected override update(
    variable: Variable,
    gradient: tf.Tensor,
    index: number,
    { rate }: Step,
  ): void {
    const gradients = slotAt(this.#gradients, index);
    const changes = slotAt(this.#changes, index);
    gradients.assign(mix(gradients.value, squareOf(gradient), this.#rho));
    const change = tf.div(tf.mul(this.#root(changes), gradient), this.#root(gradients));
    changes.assign(mix(changes.value, tf.square(change), this.#rho));
    variable.assign(tf.sub(variable.value, tf.mul(change, rate)));
  }

  #root({ value }: Variable): tf.Tensor {
    return tf.sqrt(tf.add(value, this.#epsilon()));
  }
}
