import { KerasError } from './errors.js';
import { repr } from './repr.js';
import { session } from './session.js';

/** What a saved object names, and nobody knows. */
export class UnknownName extends KerasError {
  /** The name of the class or function. */
  readonly missing: string;
  readonly isFunction: boolean;

  constructor(what: 'class' | 'function', missing: string, saved: object) {
    super(
      'TypeError',
      `Could not locate ${what} ${repr(missing)}. Make sure custom classes and functions are decorated with ` +
        '`@keras.saving.register_keras_serializable()`. If they are already decorated, make sure they are all imported ' +
        `so that the decorator is run before trying to load them. Full object config: ${repr(saved)}`,
    );
    this.missing = missing;
    this.isFunction = what === 'function';
  }
}

/** The function that a saved form names. @throws UnknownName for one that nobody knows. */
export function reviveFunction(saved: object, name: string): unknown {
  const found = session().customs?.find(name) ?? null;
  if (found !== null) return found;
  throw new UnknownName('function', name, saved);
}
