import { KerasError } from '../../base/errors.js';
import { ProgramError } from '../../base/program-error.js';

/** What Keras makes of an error inside a layer's `call`: the layer is named, and its message is set in bold. */
export function callingError(error: unknown, className: string): unknown {
  if (!(error instanceof Error)) return error;
  const kind = error instanceof KerasError ? error.kind : 'InvalidArgumentError';
  // Already named by a layer inside this one, or not Keras' at all.
  if (kind === 'BudgetError' || error.message.startsWith('Exception encountered')) return error;
  const message = `Exception encountered when calling ${className}.call().\n\n\u001b[1m${error.message}\u001b[0m`;
  return error instanceof ProgramError
    ? error.withMessage(message)
    : new KerasError(kind, message, { cause: error });
}
