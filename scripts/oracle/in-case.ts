import * as tf from '@tensorflow/tfjs-core';
import { inSession, Session, type SessionOptions } from '../../src/keras/base/session.js';
import { classes } from '../../src/keras/classes.js';

/** Runs a case in a session of its own, and releases all that it has made. */
export function inCase<Result>(
  work: () => Result,
  options: Pick<SessionOptions, 'write'> = {},
): Result {
  const session = new Session({ seed: 'oracle', classes, ...options });
  tf.engine().startScope();
  try {
    return inSession(session, work);
  } finally {
    inSession(session, () => {
      session.dispose();
    });
    tf.engine().endScope();
  }
}
