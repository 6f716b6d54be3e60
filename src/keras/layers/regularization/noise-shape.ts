import { valueError } from '../../base/errors.js';
import { isInt } from '../../base/float.js';
import { repr, str } from '../../base/repr.js';
import type { FullShape, Shape } from '../../base/shape.js';
import { typeName } from '../base/read-number.js';

/** The shape of a mask: a size is that of the input where it is None, and 1 where the mask is shared along an axis. */
export function readNoiseShape(given: unknown): Shape | null {
  if (given === null || given === undefined) return null;
  if (!Array.isArray(given))
    throw complaint(
      `Expected ${typeof given === 'string' ? 'a tuple or list' : 'an iterable'} of integers. Received: noise_shape=${str(given)}`,
    );
  given.forEach((size: unknown, index) => {
    if (size === null) return;
    if (!isInt(size))
      throw complaint(
        `Expected all elements to be integers or None. Received element at index ${index}: ${repr(size)} ` +
          `(type: ${typeName(size)})`,
      );
    if (size <= 0)
      throw complaint(
        `Expected all dimensions to be positive integers or None. Received negative or zero value at index ${index}: ${size}`,
      );
  });
  return given as Shape;
}

const complaint = (what: string): Error =>
  valueError(`Invalid value received for argument \`noise_shape\`. ${what}`);

/** The mask's shape for an input. */
export const concreteNoiseShape = (noiseShape: Shape | null, input: FullShape): FullShape =>
  noiseShape === null ? input : noiseShape.map((size, axis) => size ?? input[axis] ?? 1);
