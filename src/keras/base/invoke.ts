import { typeError } from './errors.js';
import { repr } from './repr.js';
import type { Arguments } from './signature.js';

/** A function of a program: JavaScript's own, or one that takes arguments as Python does. */
interface PythonFunction {
  call(positional: readonly unknown[], keywords: Arguments): unknown;
}

/** Calls a program's function. @throws TypeError if it is none. */
export function invoke(
  given: unknown,
  positional: readonly unknown[],
  keywords: Arguments = {},
): unknown {
  if (typeof given === 'function') {
    const called = given as (...args: readonly unknown[]) => unknown;
    return called(...positional, ...Object.values(keywords));
  }
  if (isPythonFunction(given)) return given.call(positional, keywords);
  throw typeError(`${repr(given)} is not callable`);
}

/** Whether a program can call the value. */
export const isInvokable = (value: unknown): boolean =>
  typeof value === 'function' || isPythonFunction(value);

const isPythonFunction = (value: unknown): value is PythonFunction =>
  typeof value === 'object' &&
  value !== null &&
  'call' in value &&
  typeof value.call === 'function';
