/** The Python exceptions that Keras raises; the Python modules raise the same class again. */
export type ErrorKind =
  | 'ValueError'
  | 'TypeError'
  | 'KeyError'
  | 'IndexError'
  | 'AttributeError'
  | 'NotImplementedError'
  | 'RuntimeError'
  | 'InvalidArgumentError'
  | 'FailedPreconditionError'
  | 'UnimplementedError'
  | 'ZeroDivisionError'
  | 'OverflowError'
  | 'UnboundLocalError'
  | 'ImportError'
  | 'NameError'
  | 'FileNotFoundError'
  | 'AbortedError'
  /** Ours: the program asks for more than the budget allows, so nothing was allocated. */
  | 'BudgetError';

/** How many calls an error remembers: a layer in a model in a model lies deeper than the ten that Node keeps. */
const rememberedCalls = 100;

/**
 * What Keras would raise: the message names the layer and the argument, and says what was expected and received.
 * Its stack reaches down to the program that called us.
 */
export class KerasError extends Error {
  override readonly name = 'KerasError';
  readonly kind: ErrorKind;

  constructor(kind: ErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
    rememberCalls(this);
  }
}

/** Takes the stack again, a longer one; the limit is that of all errors of the process, so it is put back. */
function rememberCalls(error: KerasError): void {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = Math.max(stackTraceLimit, rememberedCalls);
  Error.captureStackTrace(error, KerasError);
  Error.stackTraceLimit = stackTraceLimit;
}

export const valueError = (message: string): KerasError => new KerasError('ValueError', message);

export const typeError = (message: string): KerasError => new KerasError('TypeError', message);
