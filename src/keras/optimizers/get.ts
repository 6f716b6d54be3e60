import { construct, deserialize } from '../base/construct.js';
import { valueError } from '../base/errors.js';
import { str } from '../base/repr.js';
import { isSaved } from '../base/serializable.js';
import { session } from '../base/session.js';
import { Optimizer } from './optimizer.js';

/** Keras leaves this one out of the names that it knows; its saved form works. */
const nameless = 'Lamb';

/**
 * The optimizer that a name in any case, a saved form or the object itself stands for; null for null.
 * @throws ValueError for anything else.
 */
export function getOptimizer(identifier: unknown): Optimizer | null {
  if (identifier === null || identifier === undefined) return null;
  const found = isSaved(identifier)
    ? deserialize('optimizer', identifier)
    : typeof identifier === 'string'
      ? byName(identifier)
      : identifier;
  if (found instanceof Optimizer) return found;
  throw valueError(`Could not interpret optimizer identifier: ${describe(identifier)}`);
}

function byName(name: string): unknown {
  const known = Object.values(session().classes.optimizer);
  const found = known.find(
    ({ className }) => className.toLowerCase() === name.toLowerCase() && className !== nameless,
  );
  return found === undefined ? undefined : construct(found, [], {});
}

/** Programs sometimes pass the class itself. */
const describe = (identifier: unknown): string =>
  typeof identifier === 'function' && 'className' in identifier
    ? `<class 'keras.src.optimizers.${String(identifier.className).toLowerCase()}.${String(identifier.className)}'>`
    : str(identifier);
