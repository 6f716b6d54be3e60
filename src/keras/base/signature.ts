import { typeError } from './errors.js';
import { repr } from './repr.js';

/** One parameter of a constructor, method or function, as Python's signature has it. */
export interface Parameter {
  readonly name: string;
  /** What it is if the caller says nothing; a parameter without this key has to be given. */
  readonly default?: unknown;
  /** Whether it stands behind the `*` of the signature. */
  readonly keywordOnly?: true;
}

/** Arguments by parameter name. */
export type Arguments = Readonly<Record<string, unknown>>;

/** What Python's call `owner(*positional, **keywords)` means. */
export interface Bound {
  /** One entry for each parameter, defaults filled in. */
  readonly bound: Arguments;
  /** Keywords that no parameter has: errors, unless the owner takes `**kwargs`. */
  readonly rest: Arguments;
}

/**
 * Binds a call's arguments to the parameters as Python does.
 * @throws TypeError as Python words it, for a missing argument, one too many, or one that is given twice.
 */
export function bind(
  owner: string,
  parameters: readonly Parameter[],
  positional: readonly unknown[],
  keywords: Arguments,
): Bound {
  const byPosition = parameters.filter(({ keywordOnly }) => keywordOnly !== true);
  if (positional.length > byPosition.length)
    throw tooMany(owner, byPosition.length, positional.length);
  const given: Record<string, unknown> = {};
  positional.forEach((value, index) => (given[byPosition[index]?.name ?? ''] = value));
  const rest: [name: string, value: unknown][] = [];
  for (const [name, value] of Object.entries(keywords)) {
    if (Object.hasOwn(given, name))
      throw typeError(`${owner}() got multiple values for argument ${repr(name)}`);
    if (parameters.some((parameter) => parameter.name === name)) given[name] = value;
    else rest.push([name, value]);
  }
  return { bound: fillIn(owner, parameters, given), rest: Object.fromEntries(rest) };
}

/** As `bind`, for an owner that takes no further keywords. @throws TypeError also for a keyword that it does not know. */
export function bindAll(
  owner: string,
  parameters: readonly Parameter[],
  positional: readonly unknown[],
  keywords: Arguments,
): Arguments {
  const { bound, rest } = bind(owner, parameters, positional, keywords);
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined)
    throw typeError(`${owner}() got an unexpected keyword argument ${repr(unknown)}`);
  return bound;
}

function fillIn(owner: string, parameters: readonly Parameter[], given: Arguments): Arguments {
  const missing = parameters.filter(
    (parameter) => !('default' in parameter || Object.hasOwn(given, parameter.name)),
  );
  if (missing.length > 0) throw missingArguments(owner, missing);
  return Object.fromEntries(
    parameters.map((parameter) => [
      parameter.name,
      Object.hasOwn(given, parameter.name) ? given[parameter.name] : parameter.default,
    ]),
  );
}

function missingArguments(owner: string, missing: readonly Parameter[]): Error {
  const names = missing.map(({ name }) => repr(name));
  const last = names.pop() ?? '';
  const list = names.length === 0 ? last : `${names.join(', ')} and ${last}`;
  const noun = missing.length === 1 ? 'argument' : 'arguments';
  return typeError(`${owner}() missing ${missing.length} required positional ${noun}: ${list}`);
}

/** Python counts `self` as well. */
const tooMany = (owner: string, most: number, given: number): Error =>
  typeError(
    `${owner}() takes ${most + 1} positional argument${most === 0 ? '' : 's'} but ${given + 1} were given`,
  );
