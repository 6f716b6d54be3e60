import type * as tf from '@tensorflow/tfjs-core';
import { KerasError } from './errors.js';
import { positiveAxis } from './shape.js';

/** What TensorFlow raises for shapes that an operation cannot take together. */
export class IncompatibleShapes extends KerasError {
  readonly shapes: readonly [readonly number[], readonly number[]];

  constructor(one: readonly number[], other: readonly number[], operation: string) {
    super(
      'InvalidArgumentError',
      `Incompatible shapes: [${one.join(',')}] vs. [${other.join(',')}] [Op:${operation}]`,
    );
    this.shapes = [one, other];
  }
}

/** @throws IncompatibleShapes if the tensors cannot be broadcast together. */
export function checkBroadcast(one: tf.Tensor, other: tf.Tensor, operation: string): void {
  const shorter = Math.min(one.rank, other.rank);
  for (let back = 1; back <= shorter; back++) {
    const sizes = [one.shape.at(-back), other.shape.at(-back)];
    if (sizes[0] !== sizes[1] && !sizes.includes(1))
      throw new IncompatibleShapes(one.shape, other.shape, operation);
  }
}

/** @throws IncompatibleShapes if `values` cannot be broadcast to exactly `shape`. */
export function checkBroadcastTo(values: tf.Tensor, shape: readonly number[]): void {
  checkFits(values.shape, shape);
}

/** @throws IncompatibleShapes if what has the shape `given` cannot be broadcast to exactly `shape`. */
export function checkFits(given: readonly number[], shape: readonly number[]): void {
  const fits =
    given.length <= shape.length &&
    given.every((size, axis) => {
      const wanted = shape[axis + shape.length - given.length];
      return size === wanted || size === 1;
    });
  if (!fits) throw new IncompatibleShapes(given, shape, 'BroadcastTo');
}

/** The axes counted from the front. @throws InvalidArgumentError as TensorFlow, if the tensor does not have them. */
export function reductionAxes(axes: number | readonly number[], rank: number): number[] {
  return [axes].flat().map((axis) => {
    if (axis >= -rank && axis < rank) return positiveAxis(axis, rank, 'Sum');
    throw new KerasError(
      'InvalidArgumentError',
      `Invalid reduction dimension (${axis} for input with ${rank} dimension(s)) [Op:Sum]`,
    );
  });
}
