import { savedForm } from './saved-form.js';
import { initializers as list } from '../initializers/index.js';
import { getInitializer } from '../initializers/get.js';
import { defineFunction } from './callable.js';
import { aliases, defineClasses } from './define-class.js';
import { snakeCase } from '../base/names.js';

const classes = defineClasses(list);

const snakeNames = Object.fromEntries(Object.keys(list).map((name) => [snakeCase(name), name]));

const get = defineFunction('get', [{ name: 'identifier' }], ({ identifier }) =>
  identifier === null ? null : getInitializer(identifier),
);

/** `keras.initializers`. */
export const initializers: Readonly<Record<string, unknown>> = {
  ...classes,
  ...aliases(classes, {
    ...snakeNames,
    normal: 'RandomNormal',
    one: 'Ones',
    uniform: 'RandomUniform',
    zero: 'Zeros',
  }),
  get,
  deserialize: defineFunction('deserialize', [{ name: 'config' }], ({ config }) =>
    getInitializer(config),
  ),
  serialize: defineFunction('serialize', [{ name: 'initializer' }], ({ initializer }) =>
    savedForm(initializer),
  ),
};
