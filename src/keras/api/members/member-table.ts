import { KerasError } from '../../base/errors.js';
import { repr } from '../../base/repr.js';
import type { Arguments, Parameter } from '../../base/signature.js';
import { defineCall, defineFunction, type Callable } from '../callable.js';

/** A method: its parameters without `self`, and what it does with the arguments, bound to them or as they were given. */
export type Method<Owner> =
  | { readonly parameters: readonly Parameter[]; run(owner: Owner, args: Arguments): unknown }
  | {
      readonly parameters: readonly Parameter[];
      /** The engine's own name of a method that only some objects of the class have; the others have none in Python either. */
      readonly own: string;
      run(owner: Owner, args: Arguments): unknown;
    }
  | {
      readonly parameters: readonly Parameter[];
      call(owner: Owner, positional: readonly unknown[], keywords: Arguments): unknown;
    };

/** What Python finds on objects of a class. */
export interface MemberTable<Owner> {
  /** Attributes that can be read; one that is not there yet gives undefined. */
  readonly attributes: Readonly<Record<string, (owner: Owner) => unknown>>;
  /** Attributes that can be set. */
  readonly settable: Readonly<Record<string, (owner: Owner, value: unknown) => void>>;
  readonly methods: Readonly<Record<string, Method<Owner>>>;
}

/** Parameters without a default. */
export const required = (...names: readonly string[]): Parameter[] =>
  names.map((name) => ({ name }));

/** A parameter with a default. */
export const optional = (name: string, value: unknown = null): Parameter => ({
  name,
  default: value,
});

/** The table of a class that has all that its base has, and more. */
export const extend = <Base, Owner extends Base>(
  base: MemberTable<Base>,
  own: Partial<MemberTable<Owner>>,
): MemberTable<Owner> => ({
  attributes: { ...base.attributes, ...own.attributes },
  settable: { ...base.settable, ...own.settable },
  methods: { ...base.methods, ...own.methods },
});

/** Whether the object has the method. */
export const hasMethod = <Owner>(owner: Owner, method: Method<Owner>): boolean =>
  !('own' in method) || method.own in (owner as object);

/** Whether only some objects of the class have the method. */
export const isOnlyOfSome = <Owner>(method: Method<Owner> | undefined): boolean =>
  method !== undefined && 'own' in method;

/** A method bound to its object. */
export const bindMethod = <Owner>(owner: Owner, name: string, method: Method<Owner>): Callable =>
  'run' in method
    ? defineFunction(name, method.parameters, (args) => method.run(owner, args))
    : defineCall(name, method.parameters, (positional, keywords) =>
        method.call(owner, positional, keywords),
      );

/** The error of Python for an attribute that is not there. */
export const noAttribute = (className: string, name: string): KerasError =>
  new KerasError('AttributeError', `${repr(className)} object has no attribute ${repr(name)}`);

export const noTable: MemberTable<unknown> = { attributes: {}, settable: {}, methods: {} };

/** Of objects that only tell how they were made. */
export const configuredMembers: MemberTable<{ getConfig(): Arguments }> = {
  attributes: {},
  settable: {},
  methods: { get_config: { parameters: [], run: (owner) => owner.getConfig() } },
};
