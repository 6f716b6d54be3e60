import * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../base/errors.js';
import { str } from '../base/repr.js';
import type { Arguments, Parameter } from '../base/signature.js';
import type { Variable } from '../base/variable.js';
import { commonParameters } from './common-options.js';
import { f32 } from './float32.js';
import { readNumber } from './numbers.js';
import { Optimizer, type Step } from './optimizer.js';
import { slotAt } from './slots.js';

/** Steps of one size, in the direction of the sign of the momentum. Source: Chen and others 2023. */
export class Lion extends Optimizer {
  static override readonly className = 'Lion';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'learning_rate', default: 0.001 },
    { name: 'beta_1', default: 0.9 },
    { name: 'beta_2', default: 0.99 },
    ...commonParameters,
  ];
  protected override readonly configKeys = ['beta_1', 'beta_2'];
  readonly #beta1: number;
  readonly #beta2: number;
  #momentums: readonly Variable[] = [];

  constructor(args: Arguments) {
    super(args);
    this.#beta1 = f32(readNumber(args, 'beta_1'));
    this.#beta2 = f32(readNumber(args, 'beta_2'));
    if (this.#beta1 <= 0 || this.#beta1 > 1)
      throw valueError(
        'Argument `beta_1` must be in the [0, 1] range. Otherwise, the optimizer degenerates to SignSGD. Received: ' +
          `beta_1=${str(args.beta_1)}.`,
      );
  }

  protected override buildSlots(variables: readonly Variable[]): void {
    this.#momentums = this.slots.makeForAll(variables, 'momentum');
  }

  protected override update(
    variable: Variable,
    gradient: tf.Tensor,
    index: number,
    { rate }: Step,
  ): void {
    const momentum = slotAt(this.#momentums, index);
    const direction = tf.sign(mixTensors(momentum.value, gradient, this.#beta1));
    variable.assign(tf.sub(variable.value, tf.mul(direction, rate)));
    momentum.assign(mixTensors(momentum.value, gradient, this.#beta2));
  }
}

/** Unlike the other optimizers, this one takes 1 - beta in float32. */
const mixTensors = (old: tf.Tensor, added: tf.Tensor, share: number): tf.Tensor =>
  tf.add(tf.mul(old, share), tf.mul(added, f32(1 - share)));
