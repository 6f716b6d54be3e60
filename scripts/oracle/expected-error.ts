import { KerasError } from '../../src/keras/base/errors.js';
import type { Findings } from './findings.js';

/** An error as the training oracle holds it. */
export interface StoredError {
  readonly type: string;
  readonly message: string;
}

/** Runs what Keras refuses and compares the class of the error; of TensorFlow's own errors only that there is one. */
export function compareRefusal(
  expected: StoredError,
  findings: Findings,
  run: () => unknown,
): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof KerasError)) throw error;
    if (expected.type !== 'InvalidArgumentError' && error.kind !== expected.type)
      findings.add(
        'error',
        `${expected.type}: ${expected.message}`,
        `${error.kind}: ${error.message}`,
      );
    return;
  }
  findings.add('error', `${expected.type}: ${expected.message}`, null);
}
