import { KerasError } from '../../base/errors.js';

/** What Keras makes of an error inside a layer's `call`: the layer is named, and its message is set in bold. */
export function callingError(error: unknown, className: string): unknown {
  if (!(error instanceof Error)) return error;
  const kind = error instanceof KerasError ? error.kind : 'InvalidArgumentError';
  // Already named by a layer inside this one, or not Keras' at all.
  if (kind === 'BudgetError' || error.message.startsWith('Exception encountered')) return error;
  return new KerasError(
    kind,
    `Exception encountered when calling ${className}.call().\n\n\u001b[1m${error.message}\u001b[0m`,
    { cause: error },
  );
}
