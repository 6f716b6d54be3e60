import { KerasError } from '../base/errors.js';

/** Shapes that do not go together: for symbolic tensors Keras finds it and raises a ValueError, for real ones TensorFlow does. */
export class Misfit extends KerasError {
  constructor(message: string) {
    super('ValueError', message);
  }
}

/** Runs what works on real tensors. @throws InvalidArgumentError, as TensorFlow, where shapes do not go together. */
export function onRealTensors<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof Misfit ? new KerasError('InvalidArgumentError', error.message) : error;
  }
}
