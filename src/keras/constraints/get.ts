import type * as tf from '@tensorflow/tfjs-core';
import { construct, deserialize } from '../base/construct.js';
import { valueError } from '../base/errors.js';
import { snakeCase } from '../base/names.js';
import { str } from '../base/repr.js';
import { isSaved, type Serializable } from '../base/serializable.js';
import { session } from '../base/session.js';
import { Constraint } from './constraint.js';
import { CustomConstraint } from './custom-constraint.js';

/**
 * The constraint that a name, a saved form, a class, a program's function or the object itself stands for; null stands
 * for none. @throws ValueError for anything else.
 */
export function getConstraint(identifier: unknown): Constraint | null {
  if (identifier === null || identifier === undefined) return null;
  const found = typeof identifier === 'string' ? byName(identifier) : byValue(identifier);
  if (found instanceof Constraint) return found;
  throw valueError(`Could not interpret constraint identifier: ${str(identifier)}`);
}

/** A class name, or its snake case. */
function byName(name: string): unknown {
  const known = Object.values(session().classes.constraint);
  const found = known.find(({ className }) => className === name || snakeCase(className) === name);
  return found === undefined ? undefined : construct(found, [], {});
}

function byValue(identifier: unknown): unknown {
  if (isSaved(identifier)) return deserialize('constraint', identifier);
  if (isConstraintClass(identifier)) return construct(identifier, [], {});
  return isProgramFunction(identifier) ? new CustomConstraint(identifier) : identifier;
}

const isConstraintClass = (value: unknown): value is Serializable<Constraint> =>
  typeof value === 'function' && value.prototype instanceof Constraint;

const isProgramFunction = (value: unknown): value is (weight: tf.Tensor) => tf.Tensor =>
  typeof value === 'function';
