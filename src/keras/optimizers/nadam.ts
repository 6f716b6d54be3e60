import * as tf from '@tensorflow/tfjs-core';
import { session } from '../base/session.js';
import type { Arguments, Parameter } from '../base/signature.js';
import type { Variable } from '../base/variable.js';
import { commonParameters } from './common-options.js';
import { readEpsilon } from './epsilon.js';
import { f32, wholePower } from './float32.js';
import { squareOf } from './gradient-parts.js';
import { moveTowards } from './mix.js';
import { readNumber } from './numbers.js';
import { Optimizer, type Step } from './optimizer.js';
import { makePairs, slotAt } from './slots.js';

/** Adam with Nesterov's look ahead, and a first beta that grows with the steps. Source: Dozat 2016. */
export class Nadam extends Optimizer {
  static override readonly className = 'Nadam';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'learning_rate', default: 0.001 },
    { name: 'beta_1', default: 0.9 },
    { name: 'beta_2', default: 0.999 },
    { name: 'epsilon', default: 1e-7 },
    ...commonParameters,
  ];
  protected override readonly configKeys = ['beta_1', 'beta_2', 'epsilon'];
  readonly #beta1: number;
  readonly #beta2: number;
  readonly #epsilon: () => number;
  #momentums: readonly Variable[] = [];
  #velocities: readonly Variable[] = [];
  /** The product of all first betas so far. */
  #product: Variable | undefined;

  constructor(args: Arguments) {
    super(args);
    this.#beta1 = f32(readNumber(args, 'beta_1'));
    this.#beta2 = f32(readNumber(args, 'beta_2'));
    this.#epsilon = readEpsilon(args);
  }

  protected override buildSlots(variables: readonly Variable[]): void {
    [this.#momentums, this.#velocities] = makePairs(this.slots, variables, [
      'momentum',
      'velocity',
    ]);
    const name = session().names.next('variable');
    this.#product = this.slots.make({ name, shape: [], initial: 1 });
  }

  protected override beforeUpdates({ count }: Step): void {
    const product = f32(this.#productNow * this.#beta1);
    this.#product?.assignValues([f32(product * f32(1 - f32(0.5 * wholePower(0.96, count))))]);
  }

  get #productNow(): number {
    return this.#product?.value.dataSync()[0] ?? 1;
  }

  protected override update(
    variable: Variable,
    gradient: tf.Tensor,
    index: number,
    { rate, count }: Step,
  ): void {
    const momentum = slotAt(this.#momentums, index);
    const velocity = slotAt(this.#velocities, index);
    momentum.assign(moveTowards(momentum.value, gradient, f32(1 - this.#beta1)));
    velocity.assign(moveTowards(velocity.value, squareOf(gradient), f32(1 - this.#beta2)));
    const spread = tf.div(velocity.value, f32(1 - wholePower(this.#beta2, count)));
    const ahead = this.#lookAhead(momentum.value, gradient, count);
    const down = tf.div(tf.mul(ahead, rate), tf.add(tf.sqrt(spread), this.#epsilon()));
    variable.assign(tf.sub(variable.value, down));
  }

  #lookAhead(momentum: tf.Tensor, gradient: tf.Tensor, count: number): tf.Tensor {
    const now = this.#betaAt(count);
    const next = this.#betaAt(count + 1);
    const product = this.#productNow;
    return tf.add(
      tf.div(tf.mul(momentum, next), f32(1 - f32(product * next))),
      tf.div(tf.mul(gradient, f32(1 - now)), f32(1 - product)),
    );
  }

  #betaAt(count: number): number {
    return f32(this.#beta1 * f32(1 - f32(0.5 * wholePower(0.96, count))));
  }
}
