import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import { typeError, valueError } from '../base/errors.js';
import { wholeOf } from '../base/float.js';
import { repr, str, writeShape } from '../base/repr.js';
import type { Arguments, Parameter } from '../base/signature.js';
import type { Layer } from './base/layer.js';
import { oneShape, type NestedShape } from './base/shapes.js';
import { broadcastShape, positiveAxes } from './normalization/axes.js';
import { moments, standardize } from './normalization/moments.js';
import {
  penaltyParameters,
  ScaleAndShiftLayer,
  scaleParameters,
} from './normalization/scale-and-shift.js';

/** Normalizes groups of channels of each sample, by their own mean and variance (Wu and He, 2018). */
export class GroupNormalization extends ScaleAndShiftLayer {
  static override readonly className = 'GroupNormalization';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'groups', default: 32 },
    { name: 'axis', default: -1 },
    { name: 'epsilon', default: 0.001 },
    ...scaleParameters,
    ...penaltyParameters,
  ];
  override inputSpec: Layer['inputSpec'] = null;
  readonly #axis: number;
  readonly #epsilon: unknown;
  #groups: number;

  /** @throws ValueError unless `groups` is a positive whole number, or -1 for as many as there are channels. */
  constructor(args: Arguments) {
    const groups = readGroups(args.groups);
    super(args);
    this.#groups = groups;
    this.#axis = readAxis(args.axis);
    this.#epsilon = args.epsilon;
  }

  /** @throws ValueError if the channels cannot be divided into the groups. */
  protected override build(inputShape: NestedShape): void {
    const shape = oneShape(inputShape);
    const [axis = 0] = positiveAxes([this.#axis], shape, this.name);
    const channels = shape[axis] ?? null;
    if (channels === null)
      throw valueError(
        `Axis ${this.#axis} of input tensor should have a defined dimension but the layer received an input with ` +
          `shape ${writeShape(shape)}.`,
      );
    this.#groups = fitGroups(this.#groups, channels);
    this.inputSpec = { ndim: shape.length, axes: { [this.#axis]: channels } };
    this.addScaleAndShift([channels]);
  }

  protected override forward({ inputs }: Arguments): tf.Tensor {
    const x = toFloat(inputs as tf.Tensor);
    const [axis = 0] = positiveAxes([this.#axis], x.shape, this.name);
    const shape = x.shape.toSpliced(axis, 1, this.#groups, (x.shape[axis] ?? 0) / this.#groups);
    const grouped = tf.reshape(x, shape);
    // The axis of the groups and the one of the channels in a group.
    const channelAxes = [axis, axis + 1];
    const spread = (weight: tf.Tensor | undefined): tf.Tensor | null =>
      weight === undefined ? null : tf.reshape(weight, broadcastShape(shape, channelAxes));
    const averaged = shape.map((_, index) => index).filter((index) => index > 0 && index !== axis);
    const normalized = standardize(grouped, moments(grouped, averaged, true), {
      gamma: spread(this.gamma?.value),
      beta: spread(this.beta?.value),
      epsilon: Number(this.#epsilon),
    });
    return tf.reshape(normalized, [...x.shape]);
  }

  override getConfig(): Arguments {
    return {
      ...super.getConfig(),
      groups: this.#groups,
      axis: this.#axis,
      epsilon: this.#epsilon,
      center: this.center,
      scale: this.scale,
      ...this.scaleConfig(),
    };
  }
}

function readGroups(given: unknown): number {
  const groups = wholeOf(given) ?? 0;
  if (groups > 0 || groups === -1) return groups;
  throw valueError(
    'Received an invalid value for argument `groups`, expected a positive integer (or `-1` for instance normalization). ' +
      `Received: groups=${str(given)}`,
  );
}

function fitGroups(wanted: number, channels: number): number {
  const groups = wanted === -1 ? channels : wanted;
  if (channels < groups)
    throw valueError(
      `Number of groups (${groups}) cannot be more than the number of channels (${channels}).`,
    );
  if (channels % groups !== 0)
    throw valueError(
      `Number of groups (${groups}) must be a multiple of the number of channels (${channels}).`,
    );
  return groups;
}

function readAxis(axis: unknown): number {
  const whole = wholeOf(axis);
  if (whole !== undefined) return whole;
  throw typeError(
    `The argument \`axis\` of GroupNormalization must be an integer. Received: axis=${repr(axis)}`,
  );
}
