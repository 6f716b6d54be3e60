import { valueError } from '../base/errors.js';
import { IncompatibleShapes } from '../base/shape-errors.js';

/**
 * Runs what is a part of a training step. TensorFlow checks its shapes, all but the batch's size, before the first step,
 * with an error of another kind. @throws ValueError instead of InvalidArgumentError where that check would find the fault.
 */
export function checkingShapes<Result>(name: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof IncompatibleShapes ? (foundBefore(name, error) ?? error) : error;
  }
}

/**
 * Runs a step on one batch that a program has handed over whole: there TensorFlow knows the batch's size as well.
 * @throws ValueError instead of InvalidArgumentError for shapes that do not go together.
 */
export function checkingBatch<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof IncompatibleShapes)) throw error;
    throw valueError(
      `The shapes of inputs, labels and weights of the batch do not go together: ${error.message}`,
    );
  }
}

function foundBefore(
  name: string,
  { shapes: [one, other] }: IncompatibleShapes,
): Error | undefined {
  const shorter = Math.min(one.length, other.length);
  for (let back = 1; back <= shorter; back++) {
    const [a, b] = [one.at(-back) ?? 1, other.at(-back) ?? 1];
    const isBatch = back === one.length || back === other.length;
    if (a !== b && a !== 1 && b !== 1 && !isBatch)
      return valueError(
        `Dimensions must be equal, but are ${a} and ${b} for '{{node ${name}}}' with input shapes: ` +
          `${written(one)}, ${written(other)}.`,
      );
  }
  return undefined;
}

const written = (shape: readonly number[]): string => `[${['?', ...shape.slice(1)].join(',')}]`;
