import * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../base/errors.js';
import { float } from '../base/float.js';
import { str } from '../base/repr.js';
import type { Arguments, Parameter } from '../base/signature.js';
import type { Variable } from '../base/variable.js';
import { commonParameters } from './common-options.js';
import { f32 } from './float32.js';
import { squareOf } from './gradient-parts.js';
import { readNumber } from './numbers.js';
import { Optimizer, type Step } from './optimizer.js';
import { slotAt } from './slots.js';

const strengths = [
  'l1_regularization_strength',
  'l2_regularization_strength',
  'l2_shrinkage_regularization_strength',
] as const;

/** Follows the regularized leader. Source: McMahan and others 2013, with the shrinkage and beta that Keras adds. */
export class Ftrl extends Optimizer {
  static override readonly className = 'Ftrl';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'learning_rate', default: 0.001 },
    { name: 'learning_rate_power', default: -0.5 },
    { name: 'initial_accumulator_value', default: 0.1 },
    ...strengths.map((name) => ({ name, default: float(0) })),
    { name: 'beta', default: float(0) },
    ...commonParameters,
  ];
  protected override readonly configKeys = [
    'learning_rate_power',
    'initial_accumulator_value',
    ...strengths,
    'beta',
  ];
  readonly #power: number;
  readonly #initial: number;
  readonly #l1: number;
  readonly #l2: number;
  readonly #shrinkage: number;
  readonly #beta: number;
  #sums: readonly Variable[] = [];
  #linears: readonly Variable[] = [];

  constructor(args: Arguments) {
    super(args);
    for (const name of ['initial_accumulator_value', ...strengths]) refuseNegative(args, name);
    refusePositive(args, 'learning_rate_power');
    this.#power = readNumber(args, 'learning_rate_power');
    this.#initial = readNumber(args, 'initial_accumulator_value');
    this.#l1 = readNumber(args, strengths[0]);
    this.#l2 = readNumber(args, strengths[1]);
    this.#shrinkage = readNumber(args, strengths[2]);
    this.#beta = readNumber(args, 'beta');
  }

  protected override buildSlots(variables: readonly Variable[]): void {
    const pairs = variables.map((variable) => [
      this.slots.makeFor(variable, 'accumulator', this.#initial),
      this.slots.makeFor(variable, 'linear'),
    ]);
    this.#sums = pairs.flatMap(([sum]) => sum ?? []);
    this.#linears = pairs.flatMap(([, linear]) => linear ?? []);
  }

  protected override update(
    variable: Variable,
    gradient: tf.Tensor,
    index: number,
    { rate }: Step,
  ): void {
    const sum = slotAt(this.#sums, index);
    const linear = slotAt(this.#linears, index);
    const grown = tf.add(sum.value, squareOf(gradient));
    const [before, after] = [this.#raise(sum.value), this.#raise(grown)];
    const shrunk = tf.add(gradient, tf.mul(variable.value, 2 * this.#shrinkage));
    const pulled = tf.mul(tf.div(tf.sub(after, before), rate), variable.value);
    linear.assign(tf.add(linear.value, tf.sub(shrunk, pulled)));
    const l2 = f32(this.#l2 + f32(this.#beta / f32(2 * rate)));
    const quadratic = tf.add(tf.div(after, rate), f32(2 * l2));
    const clipped = tf.clipByValue(linear.value, -this.#l1, this.#l1);
    variable.assign(tf.div(tf.sub(clipped, linear.value), quadratic));
    sum.assign(grown);
  }

  /** To the power of minus `learning_rate_power`, which mostly is the square root. */
  #raise(value: tf.Tensor): tf.Tensor {
    return this.#power === -0.5 ? tf.sqrt(value) : tf.pow(value, tf.scalar(-this.#power));
  }
}

function refuseNegative(args: Arguments, name: string): void {
  if (readNumber(args, name) >= 0) return;
  throw valueError(
    `\`${name}\` needs to be positive or zero. Received: ${name}=${str(args[name])}.`,
  );
}

function refusePositive(args: Arguments, name: string): void {
  if (readNumber(args, name) <= 0) return;
  throw valueError(
    `\`${name}\` needs to be negative or zero. Received: ${name}=${str(args[name])}.`,
  );
}
