import type * as tf from '@tensorflow/tfjs-core';
import { typeError, valueError } from '../base/errors.js';
import { isInt, wholeOf } from '../base/float.js';
import { isTruthy } from '../base/is-truthy.js';
import { normalize } from '../base/normalize.js';
import { repr, str, writeShape } from '../base/repr.js';
import type { Shape } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { isShape, type NestedShape } from './base/shapes.js';
import { batchDot, sizeAt } from './merging/batch-dot.js';
import { Merge } from './merging/merge.js';

/** Products of two inputs, sample by sample, summed along one axis of each. */
export class Dot extends Merge {
  static override readonly className = 'Dot';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'axes' },
    { name: 'normalize', default: false },
  ];
  readonly #axes: number | readonly number[];
  readonly #normalize: unknown;

  /** @throws TypeError or ValueError unless `axes` is an integer or two of them. */
  constructor(args: Arguments) {
    super(args);
    this.#axes = readAxes(args.axes);
    this.#normalize = args.normalize;
  }

  /** @throws ValueError unless there are two inputs that are equally long along their axes. */
  protected override build(inputShape: NestedShape): void {
    const [one, other] = readInputs(inputShape);
    const [first, second] = this.#axesFor(one.length, other.length);
    const [size, otherSize] = [sizeAt(one, first), sizeAt(other, second)];
    if (size === otherSize) return;
    throw valueError(
      `Incompatible input shapes: axis values ${String(size)} (at axis ${first}) != ${String(otherSize)} ` +
        `(at axis ${second}). Full input shapes: ${writeShape(one)}, ${writeShape(other)}`,
    );
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    const [one, other] = readInputs(inputShape);
    const [first, second] = this.#axesFor(one.length, other.length);
    const shape = [...without(one, first), ...without(other, second).slice(1)];
    return shape.length === 1 ? [...shape, 1] : shape;
  }

  override computeMask(): unknown {
    return null;
  }

  /** The inputs keep their own ranks here. */
  protected override forward({ inputs }: Arguments): tf.Tensor {
    return this.merge(inputs as readonly tf.Tensor[]);
  }

  protected override merge(inputs: readonly tf.Tensor[]): tf.Tensor {
    const [one, other] = inputs as [tf.Tensor, tf.Tensor];
    const axes = this.#axesFor(one.rank, other.rank);
    return isTruthy(this.#normalize)
      ? batchDot(normalize(one, [axes[0]]), normalize(other, [axes[1]]), axes)
      : batchDot(one, other, axes);
  }

  /** Counted from the front. */
  #axesFor(rank: number, otherRank: number): readonly [number, number] {
    const [first = 0, second = first] = typeof this.#axes === 'number' ? [this.#axes] : this.#axes;
    return [first < 0 ? first + rank : first, second < 0 ? second + otherRank : second];
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), axes: this.#axes, normalize: this.#normalize };
  }
}

function readAxes(axes: unknown): number | readonly number[] {
  const single = wholeOf(axes);
  if (single !== undefined) return single;
  if (!Array.isArray(axes))
    throw typeError(
      `Invalid type for argument \`axes\`: it should be a list or an int. Received: axes=${str(axes)}`,
    );
  const problem =
    axes.length !== 2
      ? 'it should contain two elements'
      : axes.every(isInt)
        ? undefined
        : 'list elements should be integers';
  if (problem === undefined) return axes as number[];
  throw valueError(
    `Invalid format for argument \`axes\`: ${problem}. Received: axes=${repr(axes, 'tuple')}`,
  );
}

function readInputs(inputShape: NestedShape): readonly [Shape, Shape] {
  if (Array.isArray(inputShape) && inputShape.length === 2 && !isShape(inputShape))
    return inputShape as [Shape, Shape];
  throw valueError(
    `A \`Dot\` layer should be called on a list of 2 inputs. Received: input_shape=${repr(inputShape, 'tuple')}`,
  );
}

const without = (shape: Shape, axis: number): Shape => shape.filter((_, index) => index !== axis);
