import { asTuple } from '../base/tuple.js';
import { isShape, type NestedShape } from '../layers/base/shapes.js';
import type { BuildShapes } from '../layers/base/layer.js';
import type { ProgramValue } from './program-value.js';

/** Shapes as Python has them: each a tuple. */
function tupled(shape: NestedShape): unknown {
  if (shape === null) return null;
  if (isShape(shape)) return asTuple(shape);
  if (Array.isArray(shape)) return shape.map((each) => tupled(each as NestedShape));
  return Object.fromEntries(Object.entries(shape).map(([key, each]) => [key, tupled(each)]));
}

/** The program's `build`: it gets the shape of the first tensor; of several tensors also all by their names. */
export function callBuild(program: ProgramValue, shapes: BuildShapes): void {
  const entries = Object.entries(shapes).map(([name, shape]) => [name, tupled(shape)] as const);
  const [[, first] = []] = entries;
  program.callMethod(
    'build',
    [first ?? null],
    entries.length > 1 ? Object.fromEntries(entries) : {},
  );
}

/** The program's `compute_output_shape`; arguments as those of `build`. */
export function callOutputShape(program: ProgramValue, shapes: BuildShapes): NestedShape {
  const entries = Object.entries(shapes).map(([name, shape]) => [name, tupled(shape)] as const);
  const [[, first] = []] = entries;
  const keywords = entries.length > 1 ? Object.fromEntries(entries) : {};
  return program.callMethod('compute_output_shape', [first ?? null], keywords) as NestedShape;
}
