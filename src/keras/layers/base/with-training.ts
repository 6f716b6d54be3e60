import { session } from '../../base/session.js';

/** A `training` argument counts for the layers inside as well. */
export function withTraining<Result>(training: unknown, work: () => Result): Result {
  const current = session();
  const outer = current.training;
  if (typeof training === 'boolean') current.training = training;
  try {
    return work();
  } finally {
    current.training = outer;
  }
}
