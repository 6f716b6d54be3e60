import { Float } from '../base/float.js';
import type { Parameter } from '../base/signature.js';
import { Callable, CallableClass } from './callable.js';
import { keras } from './keras.js';
import { isOnlyOfSome } from './members/member-table.js';
import { memberRows } from './members/tables.js';
import { ApiModule } from './module.js';

/** A parameter for a Python signature. */
export interface ParameterDescription {
  readonly name: string;
  /** How Python writes its default; left out where it has to be given. */
  readonly default?: string;
  readonly keywordOnly?: true;
}

/** What one name of a module stands for. */
export type EntryDescription =
  | { readonly kind: 'module' }
  | {
      readonly kind: 'class';
      /** The name of the table with what Python finds on its objects; `Object` for none. */
      readonly table: string;
      readonly className: string;
      readonly parameters: readonly ParameterDescription[];
    }
  | { readonly kind: 'function'; readonly parameters: readonly ParameterDescription[] }
  | { readonly kind: 'value' };

/** What Python finds on the objects of a kind. */
export interface TableDescription {
  readonly attributes: readonly string[];
  readonly settable: readonly string[];
  readonly methods: Readonly<Record<string, readonly ParameterDescription[]>>;
  /** Methods that only some of the objects have. */
  readonly ofSome: readonly string[];
}

/** The whole of `keras`, as the Python modules need it to make their classes and functions. */
export interface ApiDescription {
  /** Modules by their full names, the entries of each by name. */
  readonly modules: Readonly<Record<string, Readonly<Record<string, EntryDescription>>>>;
  readonly tables: Readonly<Record<string, TableDescription>>;
}

/** Describes every name of `keras` and its modules, and what their objects have. */
export const describeApi = (): ApiDescription => ({
  modules: describeModules(keras),
  tables: Object.fromEntries(
    memberRows.map(({ name, table: { attributes, settable, methods } }) => [
      name,
      {
        attributes: Object.keys(attributes),
        settable: Object.keys(settable),
        methods: Object.fromEntries(
          Object.entries(methods)
            .filter(([, method]) => !isOnlyOfSome(method))
            .map(([method, { parameters }]) => [method, parameters.map(describeParameter)]),
        ),
        ofSome: Object.keys(methods).filter((method) => isOnlyOfSome(methods[method])),
      },
    ]),
  ),
});

function describeModules(
  module: ApiModule,
): Record<string, Readonly<Record<string, EntryDescription>>> {
  const members = Object.entries(module.members);
  const inner = members.map(([, member]) => member).filter((member) => member instanceof ApiModule);
  return {
    [module.name]: Object.fromEntries(
      members.map(([name, member]) => [name, describeMember(member)]),
    ),
    ...Object.fromEntries(inner.flatMap((one) => Object.entries(describeModules(one)))),
  };
}

function describeMember(member: unknown): EntryDescription {
  if (member instanceof ApiModule) return { kind: 'module' };
  if (member instanceof CallableClass) return describeClass(member);
  if (member instanceof Callable)
    return { kind: 'function', parameters: member.parameters.map(describeParameter) };
  return { kind: 'value' };
}

function describeClass({ name, parameters, instances }: CallableClass): EntryDescription {
  const row = memberRows.find(
    (each) => instances === each.instances || instances.prototype instanceof each.instances,
  );
  return {
    kind: 'class',
    table: row?.name ?? 'Object',
    className: name,
    parameters: parameters.map(describeParameter),
  };
}

const describeParameter = ({
  name,
  default: value,
  keywordOnly,
}: Parameter): ParameterDescription => ({
  name,
  ...(value === undefined ? {} : { default: writeDefault(value) }),
  ...(keywordOnly === undefined ? {} : { keywordOnly }),
});

/** A default as Python writes it; an object of Keras' is shown as `...`. */
function writeDefault(value: unknown): string {
  if (value === null) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (value instanceof Float)
    return String(value.value).includes('.') ? String(value.value) : `${value.value}.0`;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value))
    return `(${value.map(writeDefault).join(', ')}${value.length === 1 ? ',' : ''})`;
  return '...';
}
