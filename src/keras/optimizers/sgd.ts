import * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../base/errors.js';
import { float } from '../base/float.js';
import { session } from '../base/session.js';
import type { Arguments, Parameter } from '../base/signature.js';
import type { Variable } from '../base/variable.js';
import { isNumber } from '../base/float.js';
import { isTruthy } from '../base/is-truthy.js';
import { commonParameters } from './common-options.js';
import { isPythonFloat } from './numbers.js';
import { Optimizer, type Step } from './optimizer.js';

/** Gradient descent, with momentum (m = momentum · m - rate · g) and Nesterov's look ahead. */
export class SGD extends Optimizer {
  static override readonly className = 'SGD';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'learning_rate', default: 0.01 },
    { name: 'momentum', default: float(0) },
    { name: 'nesterov', default: false },
    ...commonParameters,
  ];
  protected override readonly configKeys = ['momentum', 'nesterov'];
  readonly #momentum: number;
  readonly #nesterov: boolean;
  #momentums: readonly Variable[] = [];

  constructor(args: Arguments) {
    super(args);
    this.#momentum = readMomentum(args.momentum);
    this.#nesterov = isTruthy(args.nesterov);
  }

  protected override buildSlots(variables: readonly Variable[]): void {
    if (this.#momentum !== 0) this.#momentums = this.slots.makeForAll(variables, 'momentum');
  }

  protected override update(
    variable: Variable,
    gradient: tf.Tensor,
    index: number,
    { rate }: Step,
  ): void {
    const down = tf.mul(gradient, rate);
    const momentum = this.#momentum === 0 ? undefined : this.#momentums[index];
    if (momentum === undefined) {
      variable.assign(tf.sub(variable.value, down));
      return;
    }
    momentum.assign(tf.sub(tf.mul(momentum.value, this.#momentum), down));
    const move = this.#nesterov
      ? tf.sub(tf.mul(momentum.value, this.#momentum), down)
      : momentum.value;
    variable.assign(tf.add(variable.value, move));
  }
}

function readMomentum(momentum: unknown): number {
  const isOne = isPythonFloat(momentum) || (session().keras2 && isNumber(momentum));
  if (isOne && Number(momentum) >= 0 && Number(momentum) <= 1) return Number(momentum);
  throw valueError('`momentum` must be a float between [0, 1].');
}
