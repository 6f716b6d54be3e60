import * as tf from '@tensorflow/tfjs-core';
import type { Arguments, Parameter } from '../base/signature.js';
import type { Variable } from '../base/variable.js';
import { commonParameters } from './common-options.js';
import { readEpsilon } from './epsilon.js';
import { f32, wholePower } from './float32.js';
import { sizeOf } from './gradient-parts.js';
import { moveTowards } from './mix.js';
import { readNumber } from './numbers.js';
import { Optimizer, type Step } from './optimizer.js';
import { makePairs, slotAt } from './slots.js';

/** Adam with the largest recent gradient in place of the root of mean squares. Source: Kingma and Ba 2014, section 7.1. */
export class Adamax extends Optimizer {
  static override readonly className = 'Adamax';
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
  #norms: readonly Variable[] = [];

  constructor(args: Arguments) {
    super(args);
    this.#beta1 = readNumber(args, 'beta_1');
    this.#beta2 = readNumber(args, 'beta_2');
    this.#epsilon = readEpsilon(args);
  }

  protected override buildSlots(variables: readonly Variable[]): void {
    [this.#momentums, this.#norms] = makePairs(this.slots, variables, ['momentum', 'norm']);
  }

  protected override update(
    variable: Variable,
    gradient: tf.Tensor,
    index: number,
    { rate, count }: Step,
  ): void {
    const momentum = slotAt(this.#momentums, index);
    const norm = slotAt(this.#norms, index);
    momentum.assign(moveTowards(momentum.value, gradient, 1 - this.#beta1));
    norm.assign(tf.maximum(tf.mul(norm.value, this.#beta2), sizeOf(gradient)));
    const left = f32(1 - wholePower(this.#beta1, count));
    const spread = tf.mul(tf.add(norm.value, this.#epsilon()), left);
    variable.assign(tf.sub(variable.value, tf.div(tf.mul(momentum.value, rate), spread)));
  }
}
