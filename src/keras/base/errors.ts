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
  | 'ZeroDivisionError'
  | 'OverflowError'
  | 'UnboundLocalError'
  | 'ImportError'
  | 'NameError'
  | 'FileNotFoundError'
  | 'AbortedError'
  /** Ours: the program asks for more than the budget allows, so nothing was allocated. */
  | 'BudgetError';

/** What Keras would raise: the message names the layer and the argument, and says what was expected and received. */
export class KerasError extends Error {
  override readonly name = 'KerasError';
  readonly kind: ErrorKind;

  constructor(kind: ErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

export const valueError = (message: string): KerasError => new KerasError('ValueError', message);

export const typeError = (message: string): KerasError => new KerasError('TypeError', message);
