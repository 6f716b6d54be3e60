import { valueError } from './errors.js';
import { sameShape } from './shape.js';

/** The shape of nested lists. @throws ValueError for lists of different lengths or depths, of which no array can be made. */
export function shapeOfLists(value: unknown): readonly number[] {
  if (!Array.isArray(value)) return [];
  const [first = [], ...others] = value.map(shapeOfLists);
  if (!others.every((shape) => sameShape(shape, first)))
    throw valueError("Can't convert non-rectangular Python sequence to Tensor.");
  return [value.length, ...first];
}
