import { valueError } from '../../base/errors.js';
import { repr, writeShape } from '../../base/repr.js';
import { checkFits } from '../../base/shape-errors.js';
import { sameShape, sizeOf, type FullShape } from '../../base/shape.js';
import type { Arguments } from '../../base/signature.js';
import { flatten } from '../../graph/nested.js';
import type { Statistics } from './statistics.js';

/** Mean and variance that a program has given. */
export interface Given {
  /** For the sizes of the axes that are kept. */
  spread(sizes: FullShape): Statistics;
}

/** @throws ValueError if only one of the two is given, or their shapes do not fit each other or the axes. */
export function readGiven({ mean, variance }: Arguments, axes: readonly number[]): Given | null {
  if (mean === null && variance === null) return null;
  if (mean === null || variance === null)
    throw valueError(
      'When setting values directly, both `mean` and `variance` must be set. ' +
        `Received: mean=${repr(mean)} and variance=${repr(variance)}`,
    );
  const shape = shapeOf(mean);
  if (!sameShape(shape, shapeOf(variance)))
    throw valueError(
      'When setting values directly, `mean` and `variance` must have the same shape. ' +
        `Received: mean shape ${writeShape(shape)} and variance shape ${writeShape(shapeOf(variance))}`,
    );
  if (shape.length > axes.length)
    throw valueError(
      `The rank of \`mean\` must be less than or equal to the number of axes (${axes.length}). ` +
        `Received: mean shape ${writeShape(shape)} for axis ${repr(axes, 'tuple')}`,
    );
  return {
    spread: (sizes) => ({
      shape: sizes,
      mean: spread(mean, shape, sizes),
      variance: spread(variance, shape, sizes),
    }),
  };
}

const shapeOf = (value: unknown): FullShape =>
  Array.isArray(value) ? [value.length, ...shapeOf(value[0])] : [];

/** Repeats the numbers along the axes that they do not have, or have once. @throws IncompatibleShapes for other sizes. */
function spread(value: unknown, shape: FullShape, sizes: FullShape): number[] {
  checkFits(shape, sizes);
  const numbers = flatten(value).map(Number);
  const own = [...Array<number>(sizes.length - shape.length).fill(1), ...shape];
  const placeOf = (flat: number): number => {
    let [rest, step, place] = [flat, 1, 0];
    for (let axis = sizes.length - 1; axis >= 0; axis--) {
      const [size = 1, width = 1] = [sizes[axis], own[axis]];
      place += width === 1 ? 0 : (rest % size) * step;
      rest = Math.floor(rest / size);
      step *= width;
    }
    return place;
  };
  return Array.from({ length: sizeOf(sizes) }, (_, flat) => numbers[placeOf(flat)] ?? NaN);
}
