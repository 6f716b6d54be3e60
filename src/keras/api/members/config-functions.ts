import { construct } from '../../base/construct.js';
import { isConfigured, type Serializable } from '../../base/serializable.js';
import type { Arguments } from '../../base/signature.js';
import { Functional } from '../../models/functional/functional.js';
import { Model } from '../../models/model.js';
import { CallableClass, defineFunction, type Callable } from '../callable.js';

/** Whether objects of the class can be made from a configuration. */
const isSerializable = (made: unknown): made is Serializable =>
  typeof made === 'function' && 'className' in made && 'parameters' in made;

/** `Class.from_config(config)`; undefined for what is no class of Keras. */
const fromConfigOf = (made: unknown): Callable | undefined =>
  isSerializable(made)
    ? defineFunction(
        'from_config',
        [{ name: 'config' }],
        ({ config }) =>
          made.fromConfig?.(config as Arguments) ?? construct(made, [], config as Arguments),
      )
    : undefined;

/** The same for a class as programs call it: what `keras.Model` makes from a configuration is a functional model. */
export const classFunction = (callable: Callable): Callable | undefined =>
  callable instanceof CallableClass && callable.instances === Model
    ? fromConfigOf(Functional)
    : fromConfigOf(callable.native);

/** `object.get_config` and `object.from_config`, which all objects have that Keras can save. */
export function configFunction(object: object, name: string): Callable | undefined {
  if (name === 'from_config') return fromConfigOf(object.constructor);
  return name === 'get_config' && isConfigured(object)
    ? defineFunction('get_config', [], () => object.getConfig())
    : undefined;
}
