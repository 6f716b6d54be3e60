import { valueError } from '../base/errors.js';
import { session } from '../base/session.js';
import type { Arguments } from '../base/signature.js';
import { readOptional } from './numbers.js';

/**
 * The small number that keeps divisions finite. Keras 3 accepts `epsilon=None` and fails in the first step; Keras 2 took
 * the backend's.
 */
export function readEpsilon(args: Arguments): () => number {
  const given = readOptional(args, 'epsilon');
  const { keras2, epsilon } = session();
  return () => {
    if (given !== null) return given;
    if (keras2) return epsilon;
    throw valueError('None values not supported. Received: epsilon=None');
  };
}
