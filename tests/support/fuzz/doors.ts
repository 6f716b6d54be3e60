import { Callable } from '../../../src/keras/api/callable.js';
import { keras } from '../../../src/keras/api/keras.js';
import { ApiModule } from '../../../src/keras/api/module.js';
import { tableOf } from '../../../src/keras/api/members/tables.js';

/** A class or function that programs can call. */
export interface Door {
  readonly path: string;
  readonly callable: Callable;
}

/** All of them, by their path, without second names. */
export function allDoors(): Door[] {
  const seen = new Set<unknown>();
  const below = (module: ApiModule): Door[] =>
    Object.entries(module.members).flatMap(([name, member]) => {
      if (seen.has(member)) return [];
      seen.add(member);
      if (member instanceof ApiModule) return below(member);
      return member instanceof Callable
        ? [{ path: `${module.name}.${name}`, callable: member }]
        : [];
    });
  return below(keras);
}

/** The names of the object's methods, attributes, and attributes that can be set. */
export function membersOf(object: object): {
  readonly methods: readonly string[];
  readonly attributes: readonly string[];
  readonly settable: readonly string[];
} {
  const { methods, attributes, settable } = tableOf(object);
  return {
    methods: Object.keys(methods),
    attributes: Object.keys(attributes),
    settable: Object.keys(settable),
  };
}
