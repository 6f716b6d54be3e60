import { typeError, valueError } from '../base/errors.js';
import { isInt } from '../base/float.js';
import { repr } from '../base/repr.js';
import { pythonType } from './data/python-type.js';

/** The argument as Python's `range` takes it. @throws TypeError, with the argument in its second line, for anything but a whole number. */
export function readWhole(value: unknown, name: string): number {
  if (typeof value === 'boolean') return Number(value);
  if (isInt(value)) return value;
  throw typeError(
    `'${pythonType(value)}' object cannot be interpreted as an integer\nReceived: ${name}=${repr(value)}`,
  );
}

/** As `readWhole`, but None is null. */
export const readSteps = (value: unknown, name: string): number | null =>
  value === null || value === undefined ? null : readWhole(value, name);

/** Whether an epoch (counted from 0) ends with a validation. @throws ValueError for anything but a number or a list. */
export function isValidationEpoch(epoch: number, frequency: unknown): boolean {
  if (isInt(frequency)) return (epoch + 1) % frequency === 0;
  if (Array.isArray(frequency)) return frequency.includes(epoch + 1);
  throw valueError(
    `Expected \`validation_freq\` to be a list or int. Received: validation_freq=${repr(frequency)} of the type ` +
      `<class '${pythonType(frequency)}'>.`,
  );
}
