import { ownEntry } from '../base/own-entry.js';
import { construct, deserialize } from '../base/construct.js';
import { isEngineTensor } from '../base/engine-tensor.js';
import { KerasError, valueError } from '../base/errors.js';
import { snakeCase } from '../base/names.js';
import { str } from '../base/repr.js';
import { isSaved, type Serializable } from '../base/serializable.js';
import { session } from '../base/session.js';
import { FunctionInitializer, tensorInitializer, type DrawFunction } from './from-function.js';
import { Initializer } from './initializer.js';

/** Names that are neither a class nor its snake case. */
const aliases: Readonly<Record<string, string>> = {
  IdentityInitializer: 'Identity',
  OrthogonalInitializer: 'Orthogonal',
  STFTInitializer: 'STFT',
  normal: 'RandomNormal',
  one: 'Ones',
  uniform: 'RandomUniform',
  zero: 'Zeros',
};

/**
 * The initializer that a name, a class, a saved form, a function, a tensor or the object itself stands for; None stands for the
 * usual one of weights. @throws ValueError for anything else; KeyError for `"constant"`, as Keras does.
 */
export function getInitializer(identifier: unknown): Initializer {
  const found = read(identifier ?? 'glorot_uniform');
  if (found instanceof Initializer) return found;
  throw valueError(`Could not interpret initializer identifier: ${str(identifier)}`);
}

function read(identifier: unknown): unknown {
  if (typeof identifier === 'string') return byName(identifier);
  if (isEngineTensor(identifier)) return tensorInitializer(identifier);
  if (isSaved(identifier)) return deserialize('initializer', identifier);
  if (typeof identifier !== 'function') return identifier;
  return isClass(identifier)
    ? construct(identifier, [], {})
    : new FunctionInitializer(identifier as DrawFunction);
}

const isClass = (value: object): value is Serializable =>
  'className' in value && 'parameters' in value;

function byName(name: string): unknown {
  const className = ownEntry(aliases, name) ?? name;
  const known = Object.values(session().classes.initializer);
  const found = known.find(
    (each) => each.className === className || snakeCase(each.className) === className,
  );
  // Keras reads a constant from its configuration, which a mere name does not have.
  if (found?.className === 'Constant') throw new KerasError('KeyError', "'value'");
  return found === undefined ? undefined : construct(found, [], {});
}
