import * as tf from '@tensorflow/tfjs-core';
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

/** Adam on a fast point, with the weights between it and its average over all steps. Source: Defazio and others 2024. */
export class ScheduleFreeAdamW extends Optimizer {
  static override readonly className = 'ScheduleFreeAdamW';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'learning_rate', default: 0.0025 },
    { name: 'beta_1', default: 0.9 },
    { name: 'beta_2', default: 0.999 },
    { name: 'epsilon', default: 1e-8 },
    { name: 'warmup_steps', default: 0 },
    ...commonParameters,
  ];
  protected override readonly configKeys = ['beta_1', 'beta_2', 'epsilon', 'warmup_steps'];
  readonly #beta1: number;
  readonly #beta2: number;
  readonly #epsilon: () => number;
  readonly #warmup: number;
  #fast: readonly Variable[] = [];
  #velocities: readonly Variable[] = [];

  constructor(args: Arguments) {
    super(args);
    this.#beta1 = f32(readNumber(args, 'beta_1'));
    this.#beta2 = f32(readNumber(args, 'beta_2'));
    this.#epsilon = readEpsilon(args);
    this.#warmup = readNumber(args, 'warmup_steps');
  }

  protected override buildSlots(variables: readonly Variable[]): void {
    [this.#fast, this.#velocities] = makePairs(this.slots, variables, ['momentum', 'velocity']);
    this.#fast.forEach((fast, index) => {
      const start = variables[index]?.value;
      if (start !== undefined) fast.assign(tf.clone(start));
    });
  }

  protected override update(
    variable: Variable,
    gradient: tf.Tensor,
    index: number,
    { rate, count }: Step,
  ): void {
    const fast = slotAt(this.#fast, index);
    const beta = this.#beta1;
    const down = tf.div(
      tf.mul(gradient, this.#warmed(rate, count)),
      this.#spread(gradient, index, count),
    );
    fast.assign(tf.sub(fast.value, down));
    // The paper takes the fast point before the step here; Keras on TensorFlow takes it after, and so do we.
    const slow = tf.div(tf.sub(variable.value, tf.mul(fast.value, f32(1 - beta))), beta);
    const share = f32(1 / count);
    const mean = tf.add(tf.mul(slow, f32(1 - share)), tf.mul(fast.value, share));
    variable.assign(tf.add(tf.mul(fast.value, f32(1 - beta)), tf.mul(mean, beta)));
  }

  #warmed(rate: number, count: number): number {
    return this.#warmup > 0 ? f32(rate * Math.min(f32(count / this.#warmup), 1)) : rate;
  }

  #spread(gradient: tf.Tensor, index: number, count: number): tf.Tensor {
    const velocity = slotAt(this.#velocities, index);
    velocity.assign(moveTowards(velocity.value, squareOf(gradient), f32(1 - this.#beta2)));
    const squares = tf.div(velocity.value, f32(1 - wholePower(this.#beta2, count)));
    return tf.add(tf.sqrt(squares), this.#epsilon());
  }
}
