import { type Serializable } from '../base/serializable.js';
import { savedForm } from './saved-form.js';
import { constraintNames, constraints as constraintList } from '../constraints/index.js';
import { getConstraint } from '../constraints/get.js';
import { getRegularizer } from '../regularizers/get.js';
import { regularizerNames, regularizers as regularizerList } from '../regularizers/index.js';
import { defineFunction } from './callable.js';
import { aliases, defineClasses } from './define-class.js';

/** The classes of a list under all of their names, with `get`, `serialize` and `deserialize`. */
function defineFamily(
  list: Readonly<Record<string, Serializable<object>>>,
  names: Readonly<Record<string, Serializable<object>>>,
  get: (identifier: unknown) => unknown,
): Readonly<Record<string, unknown>> {
  const classes = defineClasses(list);
  const second = Object.entries(names).map(([name, { className }]) => [name, className]);
  return {
    ...classes,
    ...aliases(classes, Object.fromEntries(second) as Record<string, string>),
    get: defineFunction('get', [{ name: 'identifier' }], ({ identifier }) => get(identifier)),
    deserialize: defineFunction('deserialize', [{ name: 'config' }], ({ config }) => get(config)),
    serialize: defineFunction('serialize', [{ name: 'object' }], ({ object }) => savedForm(object)),
  };
}

/** `keras.regularizers`. */
export const regularizers = defineFamily(regularizerList, regularizerNames, getRegularizer);

/** `keras.constraints`. */
export const constraints = defineFamily(constraintList, constraintNames, getConstraint);
