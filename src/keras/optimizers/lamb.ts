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

/** Adam whose step in each variable is as long as the variable, times the rate. Source: You and others 2019. */
export class Lamb extends Optimizer {
  static override readonly className = 'Lamb';
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

  constructor(args: Arguments) {
    super(args);
    this.#beta1 = readNumber(args, 'beta_1');
    this.#beta2 = readNumber(args, 'beta_2');
    this.#epsilon = readEpsilon(args);
  }

  protected override buildSlots(variables: readonly Variable[]): void {
    [this.#momentums, this.#velocities] = makePairs(this.slots, variables, [
      'momentum',
      'velocity',
    ]);
  }

  protected override update(
    variable: Variable,
    gradient: tf.Tensor,
    index: number,
    { rate, count }: Step,
  ): void {
    const momentum = slotAt(this.#momentums, index);
    const velocity = slotAt(this.#velocities, index);
    momentum.assign(moveTowards(momentum.value, gradient, 1 - this.#beta1));
    velocity.assign(moveTowards(velocity.value, squareOf(gradient), 1 - this.#beta2));
    const mean = tf.div(momentum.value, f32(1 - wholePower(this.#beta1, count)));
    const squares = tf.div(velocity.value, f32(1 - wholePower(this.#beta2, count)));
    const direction = tf.div(mean, tf.add(tf.sqrt(squares), this.#epsilon()));
    const step = tf.mul(tf.mul(ratioOf(variable.value, direction), rate), direction);
    variable.assign(tf.sub(variable.value, step));
  }
}

/** The length of the weight over that of the step; 1 where either is 0. */
function ratioOf(weight: tf.Tensor, direction: tf.Tensor): tf.Tensor {
  const [long, short] = [norm(weight), norm(direction)];
  const both = tf.logicalAnd(tf.greater(long, 0), tf.greater(short, 0));
  return tf.where(both, tf.div(long, short), tf.onesLike(long));
}

const norm = (values: tf.Tensor): tf.Tensor => tf.sqrt(tf.sum(tf.square(values)));
