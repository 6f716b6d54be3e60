import { session } from '../base/session.js';

/** Runs `work`, which stands for a graph of Keras that takes batches of any size, or does not. */
export function withUnknownBatch<Result>(isUnknown: boolean, work: () => Result): Result {
  const current = session();
  const outer = current.isBatchUnknown;
  current.isBatchUnknown = isUnknown;
  try {
    return work();
  } finally {
    current.isBatchUnknown = outer;
  }
}
