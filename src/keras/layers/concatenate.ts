import * as tf from '@tensorflow/tfjs-core';
import { KerasError, typeError, valueError, type ErrorKind } from '../base/errors.js';
import { wholeOf } from '../base/float.js';
import { repr, str, writeShape } from '../base/repr.js';
import type { Shape } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { isShape, type NestedShape } from './base/shapes.js';
import { concatenateMasks } from './merging/concatenate-masks.js';
import { Merge, writeShapes } from './merging/merge.js';

/** Its inputs side by side along an axis. */
export class Concatenate extends Merge {
  static override readonly className = 'Concatenate';
  static override readonly parameters: readonly Parameter[] = [{ name: 'axis', default: -1 }];
  readonly #axis: unknown;

  constructor(args: Arguments) {
    super(args);
    this.#axis = args.axis;
  }

  /** @throws ValueError unless all sizes but those along the axis are equal; TypeError or IndexError for an axis that is none. */
  protected override build(inputShape: NestedShape): void {
    const shapes = readInputs(inputShape);
    const rests = shapes.map((shape) => without(shape, Number(this.#axis)));
    const ranks = new Set(rests.map(({ length }) => length));
    const isEqual = (axis: number): boolean =>
      new Set(rests.flatMap((rest) => rest[axis] ?? [])).size <= 1;
    if (ranks.size > 1 || !(rests[0] ?? []).every((_, axis) => isEqual(axis)))
      throw valueError(
        'A `Concatenate` layer requires inputs with matching shapes except for the concatenation axis. ' +
          `Received: input_shape=${writeShapes(shapes)}`,
      );
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    const [first = [], ...others] = readInputs(inputShape);
    const axis = readAxis(this.#axis, first, 'IndexError');
    const total = others.reduce<number | null>(
      (sum, shape) => {
        const size = shape.at(axis) ?? null;
        return sum === null || size === null ? null : sum + size;
      },
      first.at(axis) ?? null,
    );
    return first.with(axis, total);
  }

  override computeMask(inputs: unknown, previousMask: unknown): unknown {
    return concatenateMasks(inputs, previousMask, Number(this.#axis));
  }

  protected override merge(inputs: readonly tf.Tensor[]): tf.Tensor {
    return tf.concat([...inputs], readAxis(this.#axis, inputs[0]?.shape ?? []));
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), axis: this.#axis };
  }
}

function readInputs(inputShape: NestedShape): Shape[] {
  if (inputShape === null || (Array.isArray(inputShape) && inputShape.length === 0))
    throw typeError('A `Concatenate` layer needs inputs: there is none.');
  if (Array.isArray(inputShape) && !isShape(inputShape)) return [...inputShape] as Shape[];
  throw valueError(
    'A `Concatenate` layer should be called on a list of at least 1 input. ' +
      `Received: input_shape=${repr(inputShape, 'tuple')}`,
  );
}

const without = (shape: Shape, axis: number): Shape =>
  shape.filter((_, index) => index !== axis && index !== axis + shape.length);

/** `beyond` is the kind of error for an axis behind the last, which a symbolic call does not leave to TensorFlow. */
function readAxis(
  given: unknown,
  shape: Shape,
  beyond: ErrorKind = 'InvalidArgumentError',
): number {
  const axis = wholeOf(given);
  if (axis === undefined)
    throw typeError(`Concatenate: \`axis\` must be an integer. Received: axis=${str(given)}`);
  if (axis >= -shape.length && axis < shape.length) return axis < 0 ? axis + shape.length : axis;
  throw new KerasError(
    axis < 0 ? 'IndexError' : beyond,
    `Concatenate: Expected concatenating dimensions in the range [-${shape.length}, ${shape.length}), but got ` +
      `axis=${axis} for inputs of shape ${writeShape(shape)}`,
  );
}
