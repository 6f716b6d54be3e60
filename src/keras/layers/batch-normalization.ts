import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import { KerasError, typeError, valueError } from '../base/errors.js';
import { float, Float, isNumber } from '../base/float.js';
import { isTruthy } from '../base/is-truthy.js';
import { repr, writeShape } from '../base/repr.js';
import { serialize } from '../base/serializable.js';
import { session } from '../base/session.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { valueOf, type Variable } from '../base/variable.js';
import { getInitializer } from '../initializers/get.js';
import type { Initializer } from '../initializers/initializer.js';
import type { Layer } from './base/layer.js';
import { typeName } from './base/read-number.js';
import { oneShape, type NestedShape } from './base/shapes.js';
import { positiveAxes } from './normalization/axes.js';
import { normalizeByBatch } from './normalization/batch-statistics.js';
import { maskedMoments, moments, standardize, type Moments } from './normalization/moments.js';
import {
  penaltyParameters,
  ScaleAndShiftLayer,
  scaleParameters,
} from './normalization/scale-and-shift.js';

/**
 * Normalizes each channel: in training by mean and variance of the batch, otherwise (and where it is frozen) by averages that
 * training has collected (Ioffe and Szegedy, 2015).
 */
export class BatchNormalization extends ScaleAndShiftLayer {
  static override readonly className = 'BatchNormalization';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'axis', default: -1 },
    { name: 'momentum', default: 0.99 },
    { name: 'epsilon', default: 0.001 },
    ...scaleParameters,
    { name: 'moving_mean_initializer', default: 'zeros' },
    { name: 'moving_variance_initializer', default: 'ones' },
    ...penaltyParameters,
    { name: 'renorm', default: false },
    { name: 'renorm_clipping', default: null },
    { name: 'renorm_momentum', default: 0.99 },
    { name: 'synchronized', default: false },
  ];
  override readonly callParameters: readonly Parameter[] = [
    { name: 'inputs' },
    { name: 'training', default: null },
    { name: 'mask', default: null },
  ];
  override inputSpec: Layer['inputSpec'] = null;
  movingMean: Variable | undefined;
  movingVariance: Variable | undefined;
  readonly axis: number;
  readonly momentum: number | Float;
  readonly epsilon: number | Float;
  readonly #args: Arguments;
  readonly #moving: { readonly mean: Initializer; readonly variance: Initializer };

  /** @throws TypeError or ValueError for an axis, momentum or epsilon that is no number, and for renormalization. */
  constructor(args: Arguments) {
    super(args);
    if (isTruthy(args.renorm))
      throw valueError(
        `BatchNormalization: \`renorm=True\` (batch renormalization) is not supported. Received: renorm=True`,
      );
    this.axis = readAxis(args.axis);
    this.momentum = readFloat('momentum', args.momentum);
    this.epsilon = readFloat('epsilon', args.epsilon);
    this.#args = args;
    this.#moving = {
      mean: getInitializer(args.moving_mean_initializer),
      variance: getInitializer(args.moving_variance_initializer),
    };
  }

  protected override build(inputShape: NestedShape): void {
    const shape = oneShape(inputShape);
    const [axis = 0] = positiveAxes([this.axis], shape, this.name);
    const size = shape[axis] ?? null;
    this.addScaleAndShift([size]);
    const { mean, variance } = this.#moving;
    const fixed = { shape: [size], trainable: false };
    this.movingMean = this.addWeight({ name: 'moving_mean', ...fixed, initializer: mean });
    this.movingVariance = this.addWeight({
      name: 'moving_variance',
      ...fixed,
      initializer: variance,
    });
    this.inputSpec = { ndim: shape.length, axes: { [this.axis]: size } };
  }

  protected override forward({ inputs, training, mask }: Arguments): tf.Tensor {
    const x = toFloat(inputs as tf.Tensor);
    const [axis = 0] = positiveAxes([this.axis], x.shape, this.name);
    const counts = mask === null ? null : maskRows(mask as tf.Tensor, x, axis);
    return onRows(x, axis, (rows) =>
      isTruthy(training) && this.trainable ? this.#train(rows, counts) : this.#infer(rows),
    );
  }

  #train(rows: tf.Tensor, mask: tf.Tensor | null): tf.Tensor {
    if (mask !== null) {
      const found = maskedMoments(rows, mask, session().epsilon);
      this.#collect(found);
      return standardize(rows, found, this.#learnt());
    }
    const found = moments(rows, [0], false);
    this.#collect(found);
    return normalizeByBatch(rows, found, this.#learnt());
  }

  #infer(rows: tf.Tensor): tf.Tensor {
    const known = { mean: valueOf(this.movingMean), variance: valueOf(this.movingVariance) };
    return standardize(rows, known, this.#learnt());
  }

  #learnt(): { gamma: tf.Tensor | null; beta: tf.Tensor | null; epsilon: number } {
    const { gamma, beta } = this;
    return {
      gamma: gamma?.value ?? null,
      beta: beta?.value ?? null,
      epsilon: Number(this.epsilon),
    };
  }

  #collect({ mean, variance }: Moments): void {
    this.#move(this.movingMean, mean);
    this.#move(this.movingVariance, variance);
  }

  #move(average: Variable | undefined, found: tf.Tensor): void {
    const momentum = Number(this.momentum);
    const moved = tf.tidy(() =>
      tf.add(tf.mul(valueOf(average), momentum), tf.mul(found, 1 - momentum)),
    );
    average?.assign(moved);
  }

  override getConfig(): Arguments {
    const { renorm, renorm_clipping, renorm_momentum, synchronized } = this.#args;
    return {
      ...super.getConfig(),
      axis: this.axis,
      momentum: this.momentum,
      epsilon: this.epsilon,
      center: this.center,
      scale: this.scale,
      ...this.scaleConfig({
        moving_mean_initializer: serialize(this.#moving.mean),
        moving_variance_initializer: serialize(this.#moving.variance),
      }),
      synchronized,
      renorm,
      renorm_clipping,
      renorm_momentum,
    };
  }
}

/** Computes on [rows, channels], with the channels of `axis` moved behind. */
function onRows(x: tf.Tensor, axis: number, compute: (rows: tf.Tensor) => tf.Tensor): tf.Tensor {
  const channels = x.shape[axis] ?? 1;
  if (axis === x.rank - 1) return tf.reshape(compute(tf.reshape(x, [-1, channels])), [...x.shape]);
  const moved = moveBehind(x, axis);
  const rows = compute(tf.reshape(moved, [-1, channels]));
  const back = x.shape.slice(1).map((_, index) => index);
  return tf.transpose(tf.reshape(rows, moved.shape), back.toSpliced(axis, 0, x.rank - 1));
}

function moveBehind(x: tf.Tensor, axis: number): tf.Tensor {
  const others = x.shape.map((_, index) => index).filter((index) => index !== axis);
  return tf.transpose(x, [...others, axis]);
}

/** The mask, which has no last axis, for the rows: one column where all channels of a place count or not. */
function maskRows(mask: tf.Tensor, x: tf.Tensor, axis: number): tf.Tensor {
  if (mask.rank !== x.rank - 1)
    throw valueError(
      'The mask provided should be one dimension less than the inputs. ' +
        `Received: mask.shape=${writeShape(mask.shape)}, inputs.shape=${writeShape(x.shape)}`,
    );
  const counts = tf.cast(mask, 'bool');
  if (axis === x.rank - 1) return tf.reshape(counts, [-1, 1]);
  const full = tf.broadcastTo(tf.expandDims(counts, -1), [...x.shape]);
  return tf.reshape(moveBehind(full, axis), [-1, x.shape[axis] ?? 1]);
}

/** What Python's `int(axis)` gives. */
function readAxis(axis: unknown): number {
  if (isNumber(axis) || typeof axis === 'boolean') return Math.trunc(Number(axis));
  if (typeof axis === 'string' && /^\s*[+-]?\d+\s*$/.test(axis)) return Number(axis);
  if (typeof axis === 'string')
    throw valueError(
      `BatchNormalization: invalid literal for int() with base 10. Received: axis=${repr(axis)}`,
    );
  throw typeError(
    `BatchNormalization: int() argument must be a string, a bytes-like object or a real number, not '${typeName(axis)}' ` +
      `(argument \`axis\`)`,
  );
}

/** What Python's `float(value)` gives. */
function readFloat(argument: string, value: unknown): number | Float {
  if (isNumber(value) || typeof value === 'boolean') return float(Number(value));
  throw new KerasError(
    typeof value === 'string' ? 'ValueError' : 'TypeError',
    `BatchNormalization: could not convert to float: ${argument}=${repr(value)}`,
  );
}
