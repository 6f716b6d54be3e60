import { valueError } from './errors.js';
import { writeShape } from './repr.js';

/** Sizes of a tensor's axes; null where the size is not known yet, as Python's None. */
export type Shape = readonly (number | null)[];

/** Sizes that are all known. */
export type FullShape = readonly number[];

export const isFull = (shape: Shape): shape is FullShape => shape.every((size) => size !== null);

/** How many elements a tensor of the shape has. */
export const sizeOf = (shape: FullShape): number =>
  shape.reduce((product, size) => product * size, 1);

/** The shape if all sizes are known. @throws ValueError naming `what` otherwise. */
export function fullShape(shape: Shape, what: string): FullShape {
  if (isFull(shape)) return shape;
  throw valueError(
    `${what} needs a shape that is fully known. Received: shape=${writeShape(shape)}`,
  );
}

/** The axis counted from the front; negative ones count from the end. @throws ValueError if there is no such axis. */
export function positiveAxis(axis: number, rank: number, what: string): number {
  const positive = axis < 0 ? axis + rank : axis;
  if (positive >= 0 && positive < rank) return positive;
  throw valueError(`${what}: axis ${axis} is out of bounds for a tensor of rank ${rank}.`);
}

export const sameShape = (one: Shape, other: Shape): boolean =>
  one.length === other.length && one.every((size, axis) => size === other[axis]);
