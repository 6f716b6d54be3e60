import { KerasError, type ErrorKind } from './errors.js';

/** An exception that the program raised while the engine called it back. It goes through the engine and comes out again. */
export class ProgramError extends KerasError {
  /** The name of its class in Python. */
  readonly error: string;
  /** The number by which the program knows it. */
  readonly id: number;

  constructor(error: string, message: string, id: number, options?: ErrorOptions) {
    // Python's own names pass through; what Keras does not know counts for the engine as any error at run time.
    super(kinds.has(error) ? (error as ErrorKind) : 'RuntimeError', message, options);
    this.error = error;
    this.id = id;
  }

  /** The same exception with a message that says more. */
  withMessage(message: string): ProgramError {
    return new ProgramError(this.error, message, this.id, { cause: this });
  }
}

const kinds: ReadonlySet<string> = new Set<ErrorKind>([
  'ValueError',
  'TypeError',
  'KeyError',
  'IndexError',
  'AttributeError',
  'NotImplementedError',
  'RuntimeError',
  'InvalidArgumentError',
  'FailedPreconditionError',
  'ZeroDivisionError',
  'UnboundLocalError',
  'ImportError',
  'NameError',
  'FileNotFoundError',
  'AbortedError',
  'OverflowError',
]);
