import { KerasError } from '../base/errors.js';
import { repr, type Described } from '../base/repr.js';

/** A module of Keras: what its names stand for. */
export class ApiModule implements Described {
  /** `keras.layers`. */
  readonly name: string;
  readonly members: Readonly<Record<string, unknown>>;

  constructor(name: string, members: Readonly<Record<string, unknown>>) {
    this.name = name;
    this.members = members;
  }

  describe(): string {
    return `<module '${this.name}'>`;
  }
}

/** `module.name`. @throws AttributeError as Python words it. */
export function moduleMember({ name: module, members }: ApiModule, name: string): unknown {
  if (Object.hasOwn(members, name)) return members[name];
  throw new KerasError('AttributeError', `module ${repr(module)} has no attribute ${repr(name)}`);
}
