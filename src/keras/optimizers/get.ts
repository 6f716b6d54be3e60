import { construct, deserialize } from '../base/construct.js';
import { KerasError, valueError } from '../base/errors.js';
import { repr, str } from '../base/repr.js';
import type { Saved, Serializable } from '../base/serializable.js';
import { session } from '../base/session.js';
import type { Arguments } from '../base/signature.js';
import { isDictionary } from '../graph/nested.js';
import { Optimizer } from './optimizer.js';

/** Keras leaves this one out of the names that it knows; its saved form works. */
const nameless = 'Lamb';

/**
 * The optimizer that a name in any case, a saved form or the object itself stands for; null for null.
 * @throws ValueError for anything else.
 */
export function getOptimizer(identifier: unknown): Optimizer | null {
  if (identifier === null || identifier === undefined) return null;
  const found = isDictionary(identifier)
    ? bySavedForm(identifier)
    : typeof identifier === 'string'
      ? byName(identifier)
      : identifier;
  if (found instanceof Optimizer) return found;
  throw valueError(`Could not interpret optimizer identifier: ${describe(identifier)}`);
}

/** The class is known in any case; without a configuration it is made with its defaults. */
function bySavedForm(saved: Arguments): unknown {
  const { class_name: className, config } = saved;
  if (className === undefined)
    throw new KerasError(
      'KeyError',
      `An optimizer's dictionary needs 'class_name'. Received: ${repr(saved)}`,
    );
  if (typeof className !== 'string')
    throw new KerasError(
      'AttributeError',
      `'class_name' of an optimizer must be a text. Received: ${repr(className)}`,
    );
  const known = classNamed(className)?.className;
  if (known === undefined) return undefined;
  return deserialize('optimizer', { ...saved, class_name: known, config: config ?? {} } as Saved);
}

const classNamed = (name: string): Serializable | undefined =>
  Object.values(session().classes.optimizer).find(
    ({ className }) => className.toLowerCase() === name.toLowerCase(),
  );

function byName(name: string): unknown {
  const found = classNamed(name);
  return found === undefined || found.className === nameless ? undefined : construct(found, [], {});
}

/** Programs sometimes pass the class itself. */
const describe = (identifier: unknown): string =>
  typeof identifier === 'function' && 'className' in identifier
    ? `<class 'keras.src.optimizers.${String(identifier.className).toLowerCase()}.${String(identifier.className)}'>`
    : str(identifier);
