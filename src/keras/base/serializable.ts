import { valueError } from './errors.js';
import type { Arguments, Parameter } from './signature.js';

/** A class of objects that Keras can save by name and configuration, and that Python can make by a call. */
export interface Serializable<Made = unknown> {
  /** Keras' name of the class. */
  readonly className: string;
  /** The Python module in which a saved object says it lives; null for a class of the program itself. */
  readonly module: string | null;
  /** Under which name a saved object says it is registered, where it is not a part of Keras' public modules. */
  readonly registeredName?: string;
  /** The constructor's parameters, in Python's order. */
  readonly parameters: readonly Parameter[];
  /** Parameters that it takes by keyword only and hands to its base class; what is not given is left out. */
  readonly inherited?: readonly Parameter[];
  /** The error for keywords that neither it nor its base knows; Python's TypeError if there is none. */
  readonly refuse?: (keywords: Arguments) => Error;
  /** Makes one from its configuration, where that takes more than a call of the constructor. */
  readonly fromConfig?: (config: Arguments) => Made;
  /** Makes one from arguments that are bound to the parameters. */
  new (args: Arguments): Made;
}

/** Something that was made from a `Serializable` class. */
export interface Configured {
  readonly constructor: unknown;
  /** `get_config()`: keys in Keras' order. */
  getConfig(): Arguments;
  /** Makes another one from a configuration, where the program has written the class. */
  remake?(config: Arguments): unknown;
  /** What `build` was called with; null as long as it was not. */
  readonly buildConfig?: Arguments | null;
  /** How it was compiled; models only. */
  readonly compileConfig?: Arguments;
}

/** Whether the object tells with which arguments it could be made again. */
export const isConfigured = (value: unknown): value is Configured =>
  typeof value === 'object' &&
  value !== null &&
  'getConfig' in value &&
  typeof value.getConfig === 'function';

/** A saved object, as `keras.saving.serialize_keras_object` writes it. */
export interface Saved {
  readonly module: string | null;
  readonly class_name: string;
  readonly config: Arguments;
  readonly registered_name: string | null;
  readonly build_config?: Arguments;
  readonly compile_config?: Arguments;
}

/** The class from which an object was made. */
export function classOf(object: Configured): Serializable {
  const made = object.constructor as Partial<Serializable>;
  if (typeof made.className === 'string') return made as Serializable;
  throw valueError('Cannot serialize an object whose class Keras does not know.');
}

/** The name that a class, such as `new.target`, gives itself. */
export const classNameOf = (made: unknown): string =>
  (made as { readonly className: string }).className;

/** The object as Keras saves it. */
export function serialize(object: Configured): Saved {
  const { className, module, registeredName } = classOf(object);
  const { buildConfig, compileConfig } = object;
  return {
    module,
    class_name: className,
    config: object.getConfig(),
    registered_name: registeredName ?? null,
    ...(buildConfig == null ? {} : { build_config: buildConfig }),
    ...(compileConfig === undefined ? {} : { compile_config: compileConfig }),
  };
}

/** Whether the value is what `serialize` writes. */
export const isSaved = (value: unknown): value is Saved =>
  typeof value === 'object' && value !== null && 'class_name' in value && 'config' in value;
