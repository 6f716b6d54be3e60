import { isNumber } from '../base/float.js';
import { ArrayData } from '../training/array-data.js';
import type { Logs } from './callback.js';

/** A figure as a number: the mean of an array; NaN for anything else. */
export function meanOf(value: unknown): number {
  if (isNumber(value) || typeof value === 'boolean') return Number(value);
  if (!(value instanceof ArrayData) || value.data.length === 0) return NaN;
  let sum = 0;
  for (const item of value.data) sum += Number(item);
  return sum / value.data.length;
}

/** The figure of that name; undefined if the logs do not have it. */
export function figure(logs: Logs, name: string): number | undefined {
  const value = logs[name];
  return value === undefined || value === null ? undefined : meanOf(value);
}

/** The names in the logs, as Keras lists them in a message. */
export const namesIn = (logs: Logs): string => Object.keys(logs).join(',');
