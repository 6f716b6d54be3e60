import type { Session } from '../base/session.js';

/** Nothing that is printed meanwhile goes anywhere. */
export function inSilence<Result>(session: Session, work: () => Result): Result {
  const outer = session.redirected;
  session.redirected = () => undefined;
  try {
    return work();
  } finally {
    session.redirected = outer;
  }
}
