import { typeError } from '../base/errors.js';
import { repr } from '../base/repr.js';
import type { Arguments } from '../base/signature.js';
import { Callable } from './callable.js';
import { callObject } from './call-object.js';
import { typeNameOf } from './type-name.js';

/** `value(*positional, **keywords)`: a function, a class, a layer, a loss, a metric … @throws TypeError for what cannot be called. */
export function invoke(
  value: unknown,
  positional: readonly unknown[],
  keywords: Arguments = {},
): unknown {
  if (value instanceof Callable) return value.call(positional, keywords);
  if (typeof value === 'function')
    return (value as (...args: unknown[]) => unknown)(...positional, ...Object.values(keywords));
  const call = callObject(value);
  if (call === undefined) throw typeError(`${repr(typeNameOf(value))} object is not callable`);
  return call(positional, keywords);
}
