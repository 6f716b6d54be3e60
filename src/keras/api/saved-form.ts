import { serialize, type Configured } from '../base/serializable.js';
import { isDictionary } from '../graph/nested.js';

/** What `serialize` makes of a value: the saved form of an object; numbers, texts, None, lists and dictionaries are data already. */
export function savedForm(value: unknown): unknown {
  const isObject =
    (typeof value === 'object' || typeof value === 'function') &&
    value !== null &&
    !Array.isArray(value) &&
    !isDictionary(value);
  return isObject ? serialize(value as Configured) : value;
}
