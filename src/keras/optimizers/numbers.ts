import { typeError } from '../base/errors.js';
import { Float, isNumber } from '../base/float.js';
import { repr } from '../base/repr.js';
import type { Arguments } from '../base/signature.js';

/** The argument as a number. @throws TypeError if it is none. */
export function readNumber(args: Arguments, name: string): number {
  const value = args[name];
  if (isNumber(value)) return Number(value);
  throw typeError(`Argument \`${name}\` must be a number. Received: ${name}=${repr(value)}`);
}

/** As `readNumber`, but null stays null. */
export const readOptional = (args: Arguments, name: string): number | null =>
  (args[name] ?? null) === null ? null : readNumber(args, name);

/** Whether Python's `isinstance(value, float)` holds. */
export const isPythonFloat = (value: unknown): value is number | Float =>
  value instanceof Float || (typeof value === 'number' && !Number.isInteger(value));

/** The arguments of these names, as a configuration holds them. */
export const pickArguments = (args: Arguments, names: readonly string[]): Arguments =>
  Object.fromEntries(names.map((name) => [name, args[name]]));
