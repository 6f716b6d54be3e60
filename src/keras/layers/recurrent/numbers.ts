import { typeError, valueError } from '../../base/errors.js';
import { float, Float, isInt, isNumber } from '../../base/float.js';
import { repr, str } from '../../base/repr.js';

/**
 * The number of units; NaN for one that is not whole, which Keras lets pass until the weights are made.
 * @throws TypeError for what is no number; ValueError for one that is not positive.
 */
export function readUnits(units: unknown): number {
  if (typeof units === 'boolean' && units) return 1;
  if (!isNumber(units))
    throw typeError(
      `The argument \`units\` must be a positive integer. Received: units=${repr(units)}`,
    );
  if (Number(units) <= 0)
    throw valueError(
      `Received an invalid value for argument \`units\`, expected a positive integer, got ${str(units)}.`,
    );
  return isInt(units) ? units : NaN;
}

/** A rate of dropout, cut to 0 … 1, as Python's float. @throws TypeError for what is no number. */
export function readRate(name: string, rate: unknown): number | Float {
  if (isNumber(rate) || typeof rate === 'boolean')
    return float(Math.min(1, Math.max(0, Number(rate))));
  throw typeError(
    `The argument \`${name}\` must be a number from 0 to 1. Received: ${name}=${repr(rate)}`,
  );
}
