import { deserialize } from '../base/construct.js';
import { valueError } from '../base/errors.js';
import { str } from '../base/repr.js';
import { isSaved } from '../base/serializable.js';
import { Constraint } from './constraint.js';

/** The constraint that a name, a saved form or the object itself stands for. @throws ValueError for anything else. */
export function getConstraint(identifier: unknown): Constraint | null {
  if (identifier === null || identifier === undefined) return null;
  const found = isSaved(identifier) ? deserialize('constraint', identifier) : identifier;
  if (found instanceof Constraint) return found;
  throw valueError(`Could not interpret constraint identifier: ${str(identifier)}`);
}
