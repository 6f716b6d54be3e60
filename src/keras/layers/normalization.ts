import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor, toFloat } from '../base/engine-tensor.js';
import { typeError, valueError } from '../base/errors.js';
import { isInt } from '../base/float.js';
import { isTruthy } from '../base/is-truthy.js';
import { repr, str, writeShape } from '../base/repr.js';
import { session } from '../base/session.js';
import { sizeOf, type FullShape, type Shape } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import type { Variable } from '../base/variable.js';
import { typeName } from './base/read-number.js';
import { oneShape, type NestedShape } from './base/shapes.js';
import { ShapeKeepingLayer } from './base/shape-keeping-layer.js';
import { readGiven, type Given } from './normalization/given-statistics.js';
import { statisticsOf, together } from './normalization/statistics.js';

/** What inputs are normalized with: flat numbers for a shape that is broadcast to the inputs. */
interface InUse {
  readonly shape: FullShape;
  readonly mean: Float32Array;
  readonly variance: Float32Array;
}

interface Found {
  readonly mean: ArrayLike<number>;
  readonly variance: ArrayLike<number>;
}

/** Normalizes inputs by the mean and variance of data that it has seen in `adapt`, or that it was given. */
export class Normalization extends ShapeKeepingLayer {
  static override readonly className = 'Normalization';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'axis', default: -1 },
    { name: 'mean', default: null },
    { name: 'variance', default: null },
    { name: 'invert', default: false },
  ];
  mean: Variable | undefined;
  variance: Variable | undefined;
  readonly #axes: readonly number[];
  readonly #args: Arguments;
  readonly #given: Given | null;
  #builtFor: Shape | undefined;
  /** As in Keras: what `adapt` found, which a later change of the weights does not touch. */
  #inUse: InUse | undefined;

  /** @throws ValueError if only one of mean and variance is given, or their shapes do not fit. */
  constructor(args: Arguments) {
    super(args);
    this.#args = args;
    this.#axes = readAxes(args.axis);
    this.#given = readGiven(args, this.#axes);
  }

  protected override build(inputShape: NestedShape): void {
    const shape = oneShape(inputShape);
    const kept = keptAxes(this.#axes, shape);
    this.#builtFor = shape;
    const sizes = kept.map((axis) => shape[axis] ?? 1);
    if (this.#given !== null) {
      this.#use(this.#given.spread(sizes), shape, kept);
      return;
    }
    const fixed = { shape: sizes, trainable: false };
    this.mean = this.addWeight({ name: 'mean', ...fixed, initializer: 'zeros' });
    this.variance = this.addWeight({ name: 'variance', ...fixed, initializer: 'ones' });
    this.addWeight({
      name: 'count',
      shape: [],
      dtype: 'int64',
      trainable: false,
      initializer: 'zeros',
    });
    const size = sizeOf(sizes);
    const start = {
      shape: sizes,
      mean: Array<number>(size).fill(0),
      variance: Array<number>(size).fill(1),
    };
    this.#use(start, shape, kept);
  }

  /**
   * Finds mean and variance of data: one tensor, or a list of batches.
   * @throws TypeError for anything else, ValueError for data of another shape than the layer was built for.
   */
  adapt(data: unknown): void {
    const batches = readBatches(data);
    const [first] = batches;
    if (first === undefined)
      throw valueError(
        'adapt() received an empty iterable (no batches). Expected at least one batch.',
      );
    if (!this.built) this.buildByHand([...first.shape]);
    const shape = this.#builtFor ?? first.shape;
    const kept = keptAxes(this.#axes, shape);
    for (const batch of batches) checkBatch(batch, shape, kept);
    const found = batches.map((batch) => statisticsOf(batch, kept));
    const counts = batches.map(({ size }, i) => size / Math.max(1, sizeOf(found[i]?.shape ?? [])));
    const total = found.reduce((one, other, i) => {
      const before = counts.slice(0, i).reduce((sum, count) => sum + count, 0);
      return together(one, other, [before, counts[i] ?? 0]);
    });
    this.mean?.assignValues(total.mean);
    this.variance?.assignValues(total.variance);
    this.#use(total, shape, kept);
  }

  /** Uses from now on the mean and variance that its weights hold, as after `adapt`. */
  override finalizeState(): void {
    const [shape, mean, variance] = [this.#builtFor, this.mean, this.variance];
    if (shape === undefined || mean === undefined || variance === undefined) return;
    const found = { mean: mean.value.dataSync(), variance: variance.value.dataSync() };
    this.#use(found, shape, keptAxes(this.#axes, shape));
  }

  #use({ mean, variance }: Found, shape: Shape, kept: readonly number[]): void {
    this.#inUse = {
      shape: shape.map((size, axis) => (kept.includes(axis) ? (size ?? 1) : 1)),
      mean: Float32Array.from(mean),
      variance: Float32Array.from(variance),
    };
  }

  protected override forward({ inputs }: Arguments): tf.Tensor {
    const x = toFloat(inputs as tf.Tensor);
    const { shape, mean, variance } = this.#inUse ?? {};
    if (shape === undefined || mean === undefined || variance === undefined)
      throw valueError('You must call `.build(input_shape)` on the layer before using it.');
    const centre = tf.tensor(mean, [...shape]);
    const deviation = tf.maximum(tf.sqrt(tf.tensor(variance, [...shape])), session().epsilon);
    return isTruthy(this.#args.invert)
      ? tf.add(centre, tf.mul(x, deviation))
      : tf.div(tf.sub(x, centre), deviation);
  }

  override getConfig(): Arguments {
    const { invert, mean, variance } = this.#args;
    return { ...super.getConfig(), axis: this.#axes, invert, mean, variance };
  }
}

function readAxes(axis: unknown): readonly number[] {
  const axes: unknown[] = axis === null ? [] : [axis].flat();
  if (axes.every(isInt)) return axes;
  throw typeError(
    `Normalization: \`axis\` must be None, an int or a tuple of ints. Received: axis=${str(axis)}`,
  );
}

/** The axes that keep statistics of their own, counted from the front, in order. */
function keptAxes(axes: readonly number[], shape: Shape): readonly number[] {
  const rank = shape.length;
  if (axes.some((axis) => axis < -rank || axis >= rank))
    throw valueError(
      `All \`axis\` values must be in the range [-ndim, ndim). Received inputs with ndim=${rank}, ` +
        `while axis=${repr(axes, 'tuple')}`,
    );
  const kept = axes.map((axis) => (axis < 0 ? axis + rank : axis)).toSorted((a, b) => a - b);
  const unknown = kept.find((axis) => shape[axis] === null);
  if (unknown === undefined) return kept;
  throw valueError(
    `All \`axis\` values to be kept must have a known shape. Received axis=${repr(axes, 'tuple')}, ` +
      `inputs.shape=${writeShape(shape)}, with unknown axis at index ${unknown}`,
  );
}

function readBatches(data: unknown): readonly tf.Tensor[] {
  if (isEngineTensor(data)) return [data];
  if (Array.isArray(data) && data.every(isEngineTensor)) return data;
  throw typeError(
    `adapt() of Normalization expects a tensor, or a list of batches. Received: ${typeName(data)}`,
  );
}

function checkBatch(batch: tf.Tensor, shape: Shape, kept: readonly number[]): void {
  if (kept.every((axis) => batch.shape[axis] === shape[axis])) return;
  throw valueError(
    `The layer was built with input_shape=${writeShape(shape)}, but adapt() is being called with data with an ` +
      `incompatible shape, data.shape=${writeShape(batch.shape)}`,
  );
}
