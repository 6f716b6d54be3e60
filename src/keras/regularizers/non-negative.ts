import { valueError } from '../base/errors.js';
import { isNumber, float, type Float } from '../base/float.js';
import { str } from '../base/repr.js';
import type { Arguments } from '../base/signature.js';

/** The number of that name as Python's float, `otherwise` for None. @throws ValueError unless it is finite and not negative. */
export function nonNegative(args: Arguments, name: string, otherwise: number): number | Float {
  const given = args[name] ?? otherwise;
  const value = typeof given === 'boolean' ? Number(given) : given;
  if (isNumber(value) && Number.isFinite(Number(value)) && Number(value) >= 0)
    return float(Number(value));
  throw valueError(
    `Invalid value for argument ${name}: expected a non-negative float.Received: ${name}=${str(value)}`,
  );
}
