import { KerasError } from '../base/errors.js';
import { ProgramError } from '../base/program-error.js';

/**
 * Runs what Keras has compiled into a graph. TensorFlow says of what goes wrong with the values that the graph as a whole
 * failed, and then why; the layer's own words are not there.
 * @throws InvalidArgumentError with that message.
 */
export function inGraph<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw isOfValues(error) ? graphError(error) : error;
  }
}

const isOfValues = (error: unknown): error is KerasError =>
  error instanceof KerasError &&
  !(error instanceof ProgramError) &&
  error.kind === 'InvalidArgumentError' &&
  !error.message.startsWith(heading);

const heading = 'Graph execution error:';

const graphError = (error: KerasError): KerasError =>
  new KerasError('InvalidArgumentError', `${heading}\n\n${reasonOf(error).message}`, {
    cause: error,
  });

/** What a layer's call has raised, without what Keras says around it. */
function reasonOf(error: Error): Error {
  const isWrapped = error.message.startsWith('Exception encountered');
  return isWrapped && error.cause instanceof Error ? reasonOf(error.cause) : error;
}
