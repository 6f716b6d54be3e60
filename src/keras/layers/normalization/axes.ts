import { KerasError, typeError } from '../../base/errors.js';
import { isInt, wholeOf } from '../../base/float.js';
import { repr, writeShape } from '../../base/repr.js';
import type { Shape } from '../../base/shape.js';

/** One axis, or several. @throws TypeError naming the layer, for anything else. */
export function readAxes(axis: unknown, layer: string): number | readonly number[] {
  const single = wholeOf(axis);
  if (single !== undefined) return single;
  if (Array.isArray(axis) && axis.every(isInt)) return axis;
  throw typeError(
    `Invalid value for \`axis\` argument of ${layer}: expected an int or a list/tuple of ints. Received: axis=${repr(axis)}`,
  );
}

/** The axes counted from the front. @throws IndexError as Python, naming the layer, for one that the shape does not have. */
export const positiveAxes = (axes: readonly number[], shape: Shape, layer: string): number[] =>
  axes.map((axis) => {
    const positive = axis < 0 ? axis + shape.length : axis;
    if (positive >= 0 && positive < shape.length) return positive;
    throw new KerasError(
      'IndexError',
      `tuple index out of range: axis=${axis} of layer '${layer}' for an input of shape ${writeShape(shape)}`,
    );
  });

/** The shape with 1 in place of all sizes but those along the axes. */
export const broadcastShape = (shape: readonly number[], axes: readonly number[]): number[] =>
  shape.map((size, axis) => (axes.includes(axis) ? size : 1));
