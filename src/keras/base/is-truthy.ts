import { isDictionary } from '../graph/nested.js';
import { Float } from './float.js';

/** Whether Python takes a value for true: all but None, False, zero, and what is empty. */
export function isTruthy(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return false;
  if (value instanceof Float) return value.valueOf() !== 0;
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'string' || Array.isArray(value)) return value.length > 0;
  return !isDictionary(value) || Object.keys(value).length > 0;
}
