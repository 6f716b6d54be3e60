import * as tf from '@tensorflow/tfjs-core';
import type { Variable } from '../base/variable.js';

/** Moves a weight to the nearest one that keeps its constraint. */
export function keepConstraint(variable: Variable): void {
  const { constraint, value } = variable;
  if (constraint === null) return;
  const projected = constraint.project(value);
  variable.assign(projected === value ? tf.clone(projected) : projected);
}
