import { KerasError } from '../base/errors.js';
import { repr } from '../base/repr.js';
import { session } from '../base/session.js';
import type { Arguments } from '../base/signature.js';
import { Callable } from './callable.js';
import { invoke } from './invoke.js';
import { moduleMember, ApiModule } from './module.js';
import { classFunction, configFunction } from './members/config-functions.js';
import { configMember } from './members/config-members.js';
import { bindMethod, hasMethod, noAttribute } from './members/member-table.js';
import { tableOf } from './members/tables.js';
import { isTracking } from '../program/attributes.js';
import { typeNameOf } from './type-name.js';

/** `object.name`. @throws AttributeError as Python words it. */
export function getMember(object: unknown, name: string): unknown {
  if (object instanceof ApiModule) return moduleMember(object, name);
  if (object instanceof Callable) return callableMember(object, name);
  if (typeof object !== 'object' || object === null) throw noAttribute(typeNameOf(object), name);
  if (name === '__repr__') return repr(object);
  const own = session().attributes.get(object);
  if (own?.has(name) === true) return own.get(name);
  return memberOf(object, name);
}

function memberOf(object: object, name: string): unknown {
  const { attributes, methods } = tableOf(object);
  const attribute = Object.hasOwn(attributes, name) ? attributes[name]?.(object) : undefined;
  if (attribute !== undefined) return attribute;
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (method !== undefined && hasMethod(object, method)) return bindMethod(object, name, method);
  const configured = configMember(object, name);
  if (configured !== undefined) return configured;
  const saved = configFunction(object, name);
  if (saved !== undefined) return saved;
  throw noAttribute(typeNameOf(object), name);
}

function callableMember(callable: Callable, name: string): unknown {
  if (name === '__name__') return callable.name;
  const made = name === 'from_config' ? classFunction(callable) : undefined;
  if (made !== undefined) return made;
  throw new KerasError('AttributeError', `${repr(callable.name)} has no attribute ${repr(name)}`);
}

/** `object.name = value`: changes what can be changed; other names are kept beside the object. @throws AttributeError for what is fixed. */
export function setMember(object: unknown, name: string, value: unknown): void {
  if (typeof object !== 'object' || object === null || object instanceof Callable)
    throw noAttribute(typeNameOf(object), name);
  const { attributes, settable, methods } = tableOf(object);
  const set = Object.hasOwn(settable, name) ? settable[name] : undefined;
  if (set !== undefined) set(object, value);
  else if (isTracking(object)) object.trackAttribute(name, value);
  else if (Object.hasOwn(attributes, name) || Object.hasOwn(methods, name))
    throw new KerasError(
      'AttributeError',
      `Can't set the attribute ${repr(name)} of ${repr(typeNameOf(object))}: it is read-only.`,
    );
  else keep(object, name, value);
}

function keep(object: object, name: string, value: unknown): void {
  const { attributes } = session();
  const own = attributes.get(object) ?? new Map<string, unknown>();
  own.set(name, value);
  attributes.set(object, own);
}

/** `object.name(*positional, **keywords)`. */
export const callMethod = (
  object: unknown,
  name: string,
  positional: readonly unknown[],
  keywords: Arguments = {},
): unknown => invoke(getMember(object, name), positional, keywords);
