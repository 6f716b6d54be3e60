import * as tf from '@tensorflow/tfjs-core';
import { float } from '../base/float.js';
import { isTruthy } from '../base/is-truthy.js';
import type { Arguments, Parameter } from '../base/signature.js';
import type { Variable } from '../base/variable.js';
import { commonParameters } from './common-options.js';
import { readEpsilon } from './epsilon.js';
import { squareOf } from './gradient-parts.js';
import { readNumber } from './numbers.js';
import { mix } from './mix.js';
import { Optimizer, type Step } from './optimizer.js';
import { slotAt } from './slots.js';

/** Divides each gradient by the root of a moving average of its squares; `centered` by that of its variance. */
export class RMSprop extends Optimizer {
  static override readonly className = 'RMSprop';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'learning_rate', default: 0.001 },
    { name: 'rho', default: 0.9 },
    { name: 'momentum', default: float(0) },
    { name: 'epsilon', default: 1e-7 },
    { name: 'centered', default: false },
    ...commonParameters,
  ];
  protected override readonly configKeys = ['rho', 'momentum', 'epsilon', 'centered'];
  readonly #rho: number;
  readonly #momentum: number;
  readonly #epsilon: () => number;
  readonly #centered: boolean;
  #velocities: readonly Variable[] = [];
  #momentums: readonly Variable[] = [];
  #means: readonly Variable[] = [];

  constructor(args: Arguments) {
    super(args);
    this.#rho = readNumber(args, 'rho');
    this.#momentum = readNumber(args, 'momentum');
    this.#epsilon = readEpsilon(args);
    this.#centered = isTruthy(args.centered);
  }

  protected override buildSlots(variables: readonly Variable[]): void {
    this.#velocities = this.slots.makeForAll(variables, 'velocity');
    if (this.#momentum > 0) this.#momentums = this.slots.makeForAll(variables, 'momentum');
    if (this.#centered) this.#means = this.slots.makeForAll(variables, 'average_gradient');
  }

  protected override update(
    variable: Variable,
    gradient: tf.Tensor,
    index: number,
    { rate }: Step,
  ): void {
    const spread = tf.add(this.#spread(gradient, index), this.#epsilon());
    const down = tf.div(tf.mul(gradient, rate), tf.sqrt(spread));
    const momentum = this.#momentum > 0 ? this.#momentums[index] : undefined;
    momentum?.assign(tf.add(tf.mul(momentum.value, this.#momentum), down));
    variable.assign(tf.sub(variable.value, momentum?.value ?? down));
  }

  /** The average of the squares, or the variance. */
  #spread(gradient: tf.Tensor, index: number): tf.Tensor {
    const velocity = slotAt(this.#velocities, index);
    velocity.assign(mix(velocity.value, squareOf(gradient), this.#rho));
    const mean = this.#centered ? this.#means[index] : undefined;
    if (mean === undefined) return velocity.value;
    mean.assign(mix(mean.value, gradient, this.#rho));
    return tf.sub(velocity.value, tf.square(mean.value));
  }
}
