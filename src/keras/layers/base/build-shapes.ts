import { isEngineTensor } from '../../base/engine-tensor.js';
import { session } from '../../base/session.js';
import { flatten, isDictionary } from '../../graph/nested.js';
import { isShape, shapesOf, type NestedShape } from './shapes.js';

type Argument = readonly [name: string, value: unknown];

/** The shapes of arguments, by `<argument>_shape`. */
export const shapesByArgument = (tensors: readonly Argument[]): Record<string, NestedShape> =>
  Object.fromEntries(tensors.map(([name, value]) => [`${name}_shape`, shapesOf(value)]));

/** The same, for the build of a layer that is called with them. */
export const shapesToBuild = (tensors: readonly Argument[]): Record<string, NestedShape> =>
  Object.fromEntries(tensors.map(([name, value]) => [`${name}_shape`, shapeToBuild(value)]));

/**
 * Where batches differ in size, Keras' graphs do not know the number of
 * samples, and neither does what is built there.
 */
function shapeToBuild(value: unknown): NestedShape {
  const shape = shapesOf(value);
  return session().isBatchOpen && flatten(value).some(isEngineTensor) ? withoutBatch(shape) : shape;
}

function withoutBatch(shape: NestedShape): NestedShape {
  if (isShape(shape)) return shape.map((size, axis) => (axis === 0 ? null : size));
  if (Array.isArray(shape)) return (shape as readonly NestedShape[]).map(withoutBatch);
  if (!isDictionary(shape)) return shape;
  const entries = Object.entries<NestedShape>(shape);
  return Object.fromEntries(entries.map(([name, each]) => [name, withoutBatch(each)]));
}
