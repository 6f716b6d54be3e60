import { KerasError } from '../base/errors.js';
import { repr } from '../base/repr.js';
import { session } from '../base/session.js';
import { sizeOf } from '../base/shape.js';

/**
 * Looks at the shape of a tensor before it is made.
 * @throws BudgetError naming the operation, if it would be too big; InvalidArgumentError, as TensorFlow, for a negative size.
 */
export function claimShape(shape: readonly number[], operation: string): void {
  const negative = shape.find((size) => !(size >= 0));
  if (negative !== undefined)
    throw new KerasError(
      'InvalidArgumentError',
      `Dimension ${repr(negative)} must be >= 0: the result of ${operation} would have the shape ${repr(shape)}`,
    );
  session().budget.claimTensor(
    sizeOf(shape) * 4,
    `The result of ${operation}, a tensor of shape ${repr(shape)},`,
  );
}
