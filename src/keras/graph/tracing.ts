import { session } from '../base/session.js';

/**
 * Runs a program's `call` on symbolic tensors to learn what it makes and gives: its calls become no part of any network,
 * and no names are used up.
 */
export function trace<Result>(work: () => Result): Result {
  const current = session();
  const outer = current.tracing;
  current.tracing = true;
  try {
    return work();
  } finally {
    current.tracing = outer;
  }
}
