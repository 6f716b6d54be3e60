import * as tf from '@tensorflow/tfjs-core';
import { float } from '../base/float.js';
import { isTruthy } from '../base/is-truthy.js';
import type { Arguments, Parameter } from '../base/signature.js';
import type { Variable } from '../base/variable.js';
import { commonParameters } from './common-options.js';
import { f32, power } from './float32.js';
import { squareOf } from './gradient-parts.js';
import { readNumber } from './numbers.js';
import { Optimizer, type Step } from './optimizer.js';
import { slotAt } from './slots.js';

/** Keeps mean squares by row and by column only. Source: Shazeer and Stern 2018. */
export class Adafactor extends Optimizer {
  static override readonly className = 'Adafactor';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'learning_rate', default: 0.001 },
    { name: 'beta_2_decay', default: -0.8 },
    { name: 'epsilon_1', default: 1e-30 },
    { name: 'epsilon_2', default: 0.001 },
    { name: 'clip_threshold', default: float(1) },
    { name: 'relative_step', default: true },
    ...commonParameters,
  ];
  protected override readonly configKeys = [
    'beta_2_decay',
    'epsilon_1',
    'epsilon_2',
    'clip_threshold',
    'relative_step',
  ];
  readonly #decay: number;
  readonly #epsilon1: number;
  readonly #epsilon2: number;
  readonly #threshold: number;
  readonly #relative: boolean;
  #rows: readonly Variable[] = [];
  #columns: readonly Variable[] = [];
  #velocities: readonly Variable[] = [];

  constructor(args: Arguments) {
    super(args);
    this.#decay = readNumber(args, 'beta_2_decay');
    this.#epsilon1 = readNumber(args, 'epsilon_1');
    this.#epsilon2 = f32(readNumber(args, 'epsilon_2'));
    this.#threshold = readNumber(args, 'clip_threshold');
    this.#relative = isTruthy(args.relative_step);
  }

  protected override buildSlots(variables: readonly Variable[]): void {
    const slots = variables.map((variable) => {
      const { name, shape } = variable;
      const isMatrix = shape.length >= 2;
      const columns = [...shape.slice(0, -2), ...shape.slice(-1)];
      return {
        row: this.slots.make({ name, shape: isMatrix ? shape.slice(0, -1) : [] }),
        column: this.slots.make({ name, shape: isMatrix ? columns : [] }),
        velocity: this.slots.makeFor(variable, 'velocity'),
      };
    });
    this.#rows = slots.map(({ row }) => row);
    this.#columns = slots.map(({ column }) => column);
    this.#velocities = slots.map(({ velocity }) => velocity);
  }

  protected override update(
    variable: Variable,
    gradient: tf.Tensor,
    index: number,
    { rate, count }: Step,
  ): void {
    const slowest = f32(1 / f32(Math.sqrt(count)));
    const relative = this.#relative && this.learningRateVariable !== null;
    const step = Math.min(relative ? Math.min(rate, slowest) : rate, slowest);
    const share = f32(1 - power(count, this.#decay));
    const velocity = slotAt(this.#velocities, index);
    velocity.assign(this.#spread(tf.add(squareOf(gradient), this.#epsilon1), index, share));
    const direction = tf.div(gradient, tf.sqrt(velocity.value));
    const size = tf.maximum(tf.div(rootMeanSquare(direction), this.#threshold), 1);
    const scale = tf.mul(tf.maximum(rootMeanSquare(variable.value), this.#epsilon2), step);
    variable.assign(tf.sub(variable.value, tf.mul(tf.div(direction, size), scale)));
  }

  /** The moving average of the squares; for matrices put together from that of rows and that of columns. */
  #spread(squares: tf.Tensor, index: number, share: number): tf.Tensor {
    if (squares.rank < 2) return mixFrom(slotAt(this.#velocities, index).value, squares, share);
    const row = slotAt(this.#rows, index);
    const column = slotAt(this.#columns, index);
    row.assign(mixFrom(row.value, tf.mean(squares, -1), share));
    column.assign(mixFrom(column.value, tf.mean(squares, -2), share));
    const rows = tf.div(row.value, tf.mean(row.value, -1, true));
    return tf.mul(tf.expandDims(rows, -1), tf.expandDims(column.value, -2));
  }
}

const rootMeanSquare = (values: tf.Tensor): tf.Tensor => tf.sqrt(tf.mean(tf.square(values)));

const mixFrom = (old: tf.Tensor, added: tf.Tensor, share: number): tf.Tensor =>
  tf.add(tf.mul(old, share), tf.mul(added, f32(1 - share)));
