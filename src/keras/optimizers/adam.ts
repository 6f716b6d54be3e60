import * as tf from '@tensorflow/tfjs-core';
import { isTruthy } from '../base/is-truthy.js';
import { rowsOf } from '../base/row-gradients.js';
import type { Arguments, Parameter } from '../base/signature.js';
import type { Variable } from '../base/variable.js';
import { adamStep } from '../engine/fused.js';
import { commonParameters } from './common-options.js';
import { readEpsilon } from './epsilon.js';
import { f32, wholePower } from './float32.js';
import { squareOf } from './gradient-parts.js';
import { moveTowards } from './mix.js';
import { readNumber } from './numbers.js';
import { Optimizer, type Step } from './optimizer.js';
import { makePairs, slotAt } from './slots.js';

/**
 * Moving averages of gradients and of their squares: w -= alpha · m / (√v + epsilon), where
 * alpha = rate · √(1 - beta_2^t) / (1 - beta_1^t). Source: Kingma and Ba 2014, section 2, in the order that Keras uses.
 */
export class Adam extends Optimizer {
  static override readonly className: string = 'Adam';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'learning_rate', default: 0.001 },
    { name: 'beta_1', default: 0.9 },
    { name: 'beta_2', default: 0.999 },
    { name: 'epsilon', default: 1e-7 },
    { name: 'amsgrad', default: false },
    ...commonParameters,
  ];
  protected override readonly configKeys = ['beta_1', 'beta_2', 'epsilon', 'amsgrad'];
  readonly #beta1: number;
  readonly #beta2: number;
  readonly #epsilon: () => number;
  readonly #amsgrad: boolean;
  #momentums: readonly Variable[] = [];
  #velocities: readonly Variable[] = [];
  #largest: readonly Variable[] = [];

  constructor(args: Arguments) {
    super(args);
    this.#beta1 = readNumber(args, 'beta_1');
    this.#beta2 = readNumber(args, 'beta_2');
    this.#epsilon = readEpsilon(args);
    this.#amsgrad = isTruthy(args.amsgrad);
  }

  protected override buildSlots(variables: readonly Variable[]): void {
    [this.#momentums, this.#velocities] = makePairs(this.slots, variables, [
      'momentum',
      'velocity',
    ]);
    if (this.#amsgrad) this.#largest = this.slots.makeForAll(variables, 'velocity_hat');
  }

  protected override update(
    variable: Variable,
    gradient: tf.Tensor,
    index: number,
    { rate, count }: Step,
  ): void {
    const alpha = biasCorrected(rate, this.#beta1, this.#beta2, count);
    const isPlain = !this.#amsgrad && rowsOf(gradient) === undefined;
    if (isPlain && this.#updateAtOnce(variable, gradient, index, alpha)) return;
    const momentum = slotAt(this.#momentums, index);
    const velocity = slotAt(this.#velocities, index);
    momentum.assign(moveTowards(momentum.value, gradient, 1 - this.#beta1));
    velocity.assign(moveTowards(velocity.value, squareOf(gradient), 1 - this.#beta2));
    const spread = tf.add(tf.sqrt(this.#spread(velocity, index)), this.#epsilon());
    variable.assign(tf.sub(variable.value, tf.div(tf.mul(momentum.value, alpha), spread)));
  }

  /** The same in one pass, where the engine can do that; false where it cannot. */
  #updateAtOnce(variable: Variable, gradient: tf.Tensor, index: number, rate: number): boolean {
    const momentum = slotAt(this.#momentums, index);
    const velocity = slotAt(this.#velocities, index);
    const made = adamStep({
      value: variable.value,
      m: momentum.value,
      v: velocity.value,
      gradient,
      rate,
      beta1: this.#beta1,
      beta2: this.#beta2,
      epsilon: this.#epsilon(),
    });
    if (made === undefined) return false;
    momentum.assign(made.m);
    velocity.assign(made.v);
    variable.assign(made.value);
    return true;
  }

  /** The average of the squares; with `amsgrad` the largest that there was. */
  #spread(velocity: Variable, index: number): tf.Tensor {
    if (!this.#amsgrad) return velocity.value;
    const largest = slotAt(this.#largest, index);
    largest.assign(tf.maximum(largest.value, velocity.value));
    return largest.value;
  }
}

/** The rate times √(1 - beta_2^t) / (1 - beta_1^t), which undoes that the averages begin with zero. */
export function biasCorrected(rate: number, beta1: number, beta2: number, count: number): number {
  const root = f32(Math.sqrt(f32(1 - wholePower(beta2, count))));
  return f32(f32(rate * root) / f32(1 - wholePower(beta1, count)));
}
