import { valueError } from '../base/errors.js';
import { Float, isNumber } from '../base/float.js';
import { repr, str } from '../base/repr.js';

export type Average = 'micro' | 'macro' | 'weighted' | null;

const averages: readonly unknown[] = [null, 'micro', 'macro', 'weighted'];

/** @throws ValueError for what is no way to average. */
export function readAverage(value: unknown): Average {
  if (averages.includes(value)) return value as Average;
  throw valueError(
    "Invalid `average` argument value. Expected one of: {None, 'micro', 'macro', 'weighted'}. Received: " +
      `average=${str(value)}`,
  );
}

/** @throws ValueError for what is no positive float. */
export function readBeta(value: unknown): number {
  const beta = readFloat('beta', value);
  if (beta > 0) return beta;
  throw valueError(
    `Invalid \`beta\` argument value. It should be > 0. Received: beta=${repr(value)}`,
  );
}

/** @throws ValueError for what is neither None nor a float in (0, 1]. */
export function readThreshold(value: unknown): number | null {
  if (value === null) return null;
  const threshold = readFloat('threshold', value);
  if (threshold > 0 && threshold <= 1) return threshold;
  throw valueError(
    `Invalid \`threshold\` argument value. It should verify 0 < threshold <= 1. Received: threshold=${repr(value)}`,
  );
}

function readFloat(name: string, value: unknown): number {
  const isFloat = value instanceof Float || (isNumber(value) && !Number.isInteger(value));
  if (isFloat) return Number(value);
  throw valueError(
    `Invalid \`${name}\` argument value. It should be a Python float. Received: ${name}=${repr(value)} of type ` +
      `'${typeName(value)}'`,
  );
}

function typeName(value: unknown): string {
  if (typeof value === 'number') return "<class 'int'>";
  return typeof value === 'string' ? "<class 'str'>" : "<class 'object'>";
}
