import type { DType } from '../../base/dtype.js';
import { valueError } from '../../base/errors.js';
import { writeShape } from '../../base/repr.js';
import { session } from '../../base/session.js';
import type { Shape } from '../../base/shape.js';
import { flatten, type Nested } from '../../graph/nested.js';
import { isKerasTensor, KerasTensor } from '../../graph/keras-tensor.js';
import { isShape, type NestedShape } from './shapes.js';

/** Symbolic tensors of these shapes, in the same structure. */
export function tensorsOfShapes(shape: NestedShape, dtype: DType): Nested<KerasTensor> {
  if (isShape(shape)) return new KerasTensor(shape, dtype);
  if (Array.isArray(shape)) return shape.map((each) => tensorsOfShapes(each as NestedShape, dtype));
  return Object.fromEntries(
    Object.entries(shape ?? {}).map(([key, each]) => [key, tensorsOfShapes(each, dtype)]),
  );
}

/**
 * Refuses outputs that would be too big, counting one sample.
 * @throws BudgetError naming the layer; ValueError for a shape that no tensor has.
 */
export function claimOutputs(outputs: Nested<KerasTensor>, layer: string): void {
  for (const { shape } of flatten(outputs).filter(isKerasTensor)) {
    const known = shape.map((size) => size ?? 1);
    if (!known.every((size) => Number.isInteger(size) && size >= 0))
      throw valueError(`The output of layer '${layer}' would have the shape ${writeShape(shape)}.`);
    claimOutput(shape, layer);
  }
}

/** @throws BudgetError naming the layer, for an output that would be too big; an unknown size counts as one. */
export function claimOutput(shape: Shape, layer: string): void {
  const bytes = shape.reduce<number>((product, size) => product * (size ?? 1), 4);
  // A shape that no tensor has is refused for what it is.
  if (bytes > 0)
    session().budget.claimTensor(bytes, `The output ${writeShape(shape)} of layer '${layer}'`);
}
