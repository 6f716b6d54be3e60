import { construct, deserialize } from '../base/construct.js';
import { valueError } from '../base/errors.js';
import { snakeCase } from '../base/names.js';
import { str } from '../base/repr.js';
import { isSaved } from '../base/serializable.js';
import { session } from '../base/session.js';
import { Initializer } from './initializer.js';

/** The initializer that a name, a saved form or the object itself stands for. @throws ValueError for anything else. */
export function getInitializer(identifier: unknown): Initializer {
  const found = isSaved(identifier)
    ? deserialize('initializer', identifier)
    : typeof identifier === 'string'
      ? byName(identifier)
      : identifier;
  if (found instanceof Initializer) return found;
  throw valueError(`Could not interpret initializer identifier: ${str(identifier)}`);
}

/** A class name, or its snake case. */
function byName(name: string): unknown {
  const known = Object.values(session().classes.initializer);
  const found = known.find(({ className }) => className === name || snakeCase(className) === name);
  return found === undefined ? undefined : construct(found, [], {});
}
