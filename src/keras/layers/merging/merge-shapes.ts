import { valueError } from '../../base/errors.js';
import { writeShape } from '../../base/repr.js';
import type { Shape } from '../../base/shape.js';

/** The shape that inputs have together. @throws ValueError if batch sizes or other sizes do not fit. */
export function mergeShapes(shapes: readonly Shape[]): Shape {
  const batches = new Set(shapes.flatMap(([batch]) => batch ?? []));
  if (batches.size > 1)
    throw valueError(
      `Cannot merge tensors with different batch sizes. Received tensors with shapes [${shapes.map(writeShape).join(', ')}]`,
    );
  const [first = [], ...others] = shapes.map((shape) => shape.slice(1));
  return [[...batches][0] ?? null, ...others.reduce<Shape>(broadcast, first)];
}

/** The shapes without the batch axis, aligned at their ends. */
function broadcast(one: Shape, other: Shape): Shape {
  if (one.length < other.length) return broadcast(other, one);
  const behind = one.slice(one.length - other.length);
  return [
    ...one.slice(0, one.length - other.length),
    ...behind.map((size, axis) => {
      const second = other[axis] ?? null;
      if (size === null || second === null) return null;
      if (size !== 1 && second !== 1 && size !== second)
        throw valueError(
          `Inputs have incompatible shapes. Received shapes ${writeShape(one)} and ${writeShape(other)}`,
        );
      return size === 1 ? second : size;
    }),
  ];
}
