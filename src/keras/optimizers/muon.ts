import * as tf from '@tensorflow/tfjs-core';
import { isTruthy } from '../base/is-truthy.js';
import type { Arguments, Parameter } from '../base/signature.js';
import type { Variable } from '../base/variable.js';
import { biasCorrected } from './adam.js';
import { commonParameters } from './common-options.js';
import { readEpsilon } from './epsilon.js';
import { f32 } from './float32.js';
import { squareOf } from './gradient-parts.js';
import { moveTowards } from './mix.js';
import { orthogonalize } from './newton-schulz.js';
import { readNumber, readOptional } from './numbers.js';
import { Optimizer, type Step } from './optimizer.js';
import { slotAt } from './slots.js';
import { decayWeight } from './weight-decay.js';

/** Momentum made orthogonal for matrices, Adam for all else. Source: Jordan and others 2024; scaled as in Moonlight. */
export class Muon extends Optimizer {
  static override readonly className = 'Muon';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'learning_rate', default: 0.001 },
    { name: 'adam_beta_1', default: 0.9 },
    { name: 'adam_beta_2', default: 0.999 },
    { name: 'adam_weight_decay', default: 0.004 },
    { name: 'epsilon', default: 1e-7 },
    { name: 'weight_decay', default: 0.004 },
    ...commonParameters.filter(({ name }) => name !== 'weight_decay'),
    { name: 'exclude_layers', default: null },
    { name: 'exclude_embeddings', default: true },
    { name: 'muon_a', default: 3.4445 },
    { name: 'muon_b', default: -4.775 },
    { name: 'muon_c', default: 2.0315 },
    { name: 'adam_lr_ratio', default: 1 },
    { name: 'momentum', default: 0.95 },
    { name: 'ns_steps', default: 5 },
    { name: 'nesterov', default: true },
    { name: 'rms_rate', default: 0.2 },
  ];
  protected override readonly configKeys = [
    'adam_beta_1',
    'adam_beta_2',
    'epsilon',
    'exclude_layers',
    'muon_a',
    'muon_b',
    'muon_c',
    'adam_lr_ratio',
    'momentum',
    'ns_steps',
    'nesterov',
    'exclude_embeddings',
    'adam_weight_decay',
    'rms_rate',
  ];
  readonly #given: Arguments;
  readonly #epsilon: () => number;
  readonly #excluded: readonly string[];
  #momentums: readonly Variable[] = [];
  /** For the variables that Adam moves. */
  #velocities: ReadonlyMap<number, Variable> = new Map();

  constructor(args: Arguments) {
    const excluded = Array.isArray(args.exclude_layers) ? args.exclude_layers.map(String) : [];
    super({ ...args, exclude_layers: excluded });
    this.#given = args;
    this.#epsilon = readEpsilon(args);
    this.#excluded = excluded;
  }

  protected override buildSlots(variables: readonly Variable[]): void {
    const velocities = new Map<number, Variable>();
    this.#momentums = variables.map((variable, index) => {
      const momentum = this.slots.makeFor(variable, 'momentum');
      if (this.#usesAdam(variable)) velocities.set(index, this.slots.makeFor(variable, 'velocity'));
      return momentum;
    });
    this.#velocities = velocities;
  }

  protected override decay(variable: Variable, rate: number): void {
    const name = this.#usesAdam(variable) ? 'adam_weight_decay' : 'weight_decay';
    const decay = readOptional(this.#given, name);
    if (decay !== null) decayWeight(variable, decay, rate);
  }

  protected override update(
    variable: Variable,
    gradient: tf.Tensor,
    index: number,
    step: Step,
  ): void {
    const momentum = slotAt(this.#momentums, index);
    const velocity = this.#velocities.get(index);
    const down =
      velocity === undefined
        ? this.#orthogonal(momentum, gradient, step.rate)
        : this.#adam(momentum, velocity, gradient, step);
    variable.assign(tf.sub(variable.value, down));
  }

  #orthogonal(momentum: Variable, gradient: tf.Tensor, rate: number): tf.Tensor {
    const share = readNumber(this.#given, 'momentum');
    momentum.assign(tf.add(momentum.value, tf.add(gradient, tf.mul(momentum.value, share - 1))));
    const ahead = isTruthy(this.#given.nesterov)
      ? tf.add(gradient, tf.mul(momentum.value, share))
      : momentum.value;
    const [a, b, c] = ['muon_a', 'muon_b', 'muon_c'].map((name) => readNumber(this.#given, name));
    const steps = readNumber(this.#given, 'ns_steps');
    const direction = orthogonalize(ahead, [a ?? 0, b ?? 0, c ?? 0], steps);
    return tf.mul(tf.mul(direction, rate), this.#scale(momentum.shape));
  }

  /** How long a step is, so that its size does not depend on the shape of the matrix. */
  #scale(shape: readonly number[]): number {
    const rate = readOptional(this.#given, 'rms_rate');
    return rate === null ? 1 : f32(f32(Math.sqrt(Math.max(...shape))) * rate);
  }

  #adam(momentum: Variable, velocity: Variable, gradient: tf.Tensor, step: Step): tf.Tensor {
    const beta1 = readNumber(this.#given, 'adam_beta_1');
    const beta2 = readNumber(this.#given, 'adam_beta_2');
    const rate = f32(step.rate * readNumber(this.#given, 'adam_lr_ratio'));
    momentum.assign(moveTowards(momentum.value, gradient, 1 - beta1));
    velocity.assign(moveTowards(velocity.value, squareOf(gradient), 1 - beta2));
    const spread = tf.add(tf.sqrt(velocity.value), this.#epsilon());
    return tf.div(tf.mul(momentum.value, biasCorrected(rate, beta1, beta2, step.count)), spread);
  }

  /** Whether Adam moves it: all but matrices, embeddings, and what the program excludes by name. */
  #usesAdam({ shape, path }: Variable): boolean {
    if (shape.length !== 2) return true;
    if (isTruthy(this.#given.exclude_embeddings) && path.toLowerCase().includes('embedding'))
      return true;
    return this.#excluded.some((pattern) => new RegExp(pattern).test(path));
  }
}
