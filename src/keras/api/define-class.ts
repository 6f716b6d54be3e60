import { construct } from '../base/construct.js';
import type { Serializable } from '../base/serializable.js';
import { CallableClass } from './callable.js';
import { nativeArguments } from './values.js';

/** A class whose objects are made from the arguments of Python's call. */
export const defineClass = (made: Serializable<object>): CallableClass =>
  new CallableClass(
    {
      name: made.className,
      parameters: made.parameters,
      call: (positional, keywords) => construct(made, ...nativeArguments(positional, keywords)),
    },
    made,
    made,
  );

/** The classes of a list, by the names in it. */
export const defineClasses = (
  list: Readonly<Record<string, Serializable<object>>>,
): Readonly<Record<string, CallableClass>> =>
  Object.fromEntries(Object.entries(list).map(([name, made]) => [name, defineClass(made)]));

/** Further names of members. A name whose member is not there is left out. */
export const aliases = (
  members: Readonly<Record<string, unknown>>,
  names: Readonly<Record<string, string>>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(names).flatMap(([alias, name]) =>
      name in members ? [[alias, members[name]]] : [],
    ),
  );
