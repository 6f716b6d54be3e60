import type * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../base/errors.js';
import { repr } from '../base/repr.js';
import { session } from '../base/session.js';
import type { Variable } from '../base/variable.js';

/** Gradients and the variables that they belong to, pairwise. */
export interface Pairs {
  readonly gradients: readonly tf.Tensor[];
  readonly variables: readonly Variable[];
}

/** Leaves out the variables that have no gradient, with a warning. @throws ValueError if none has one. */
export function withGradients(
  gradients: readonly (tf.Tensor | null)[],
  variables: readonly Variable[],
): Pairs {
  const missing = variables.filter((_, index) => (gradients[index] ?? null) === null);
  if (missing.length === variables.length)
    throw valueError('No gradients provided for any variable.');
  if (missing.length > 0)
    session().warn(
      `Gradients do not exist for variables ${repr(missing.map(({ path }) => path))} when minimizing the loss. If using ` +
        '`model.compile()`, did you forget to provide a `loss` argument?',
    );
  return {
    gradients: gradients.filter((gradient) => gradient !== null),
    variables: variables.filter((variable) => !missing.includes(variable)),
  };
}
