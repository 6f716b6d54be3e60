import { session } from '../base/session.js';

/**
 * Runs a program's `call` on symbolic tensors to learn what it makes and gives: its calls become no part of any network,
 * and no names are used up.
 */
export const trace = <Result>(work: () => Result): Result => withTracing(true, work);

/** Runs `work`, which makes a network of its own, also where the call around it is only traced. */
export const untraced = <Result>(work: () => Result): Result => withTracing(false, work);

function withTracing<Result>(tracing: boolean, work: () => Result): Result {
  const current = session();
  const outer = current.tracing;
  current.tracing = tracing;
  try {
    return work();
  } finally {
    current.tracing = outer;
  }
}
