import { deserialize } from '../base/construct.js';
import { valueError } from '../base/errors.js';
import { str } from '../base/repr.js';
import { isSaved } from '../base/serializable.js';
import { Regularizer } from './regularizer.js';

/** The regularizer that a name, a saved form or the object itself stands for. @throws ValueError for anything else. */
export function getRegularizer(identifier: unknown): Regularizer | null {
  if (identifier === null || identifier === undefined) return null;
  const found = isSaved(identifier) ? deserialize('regularizer', identifier) : identifier;
  if (found instanceof Regularizer) return found;
  throw valueError(`Could not interpret regularizer identifier: ${str(identifier)}`);
}
