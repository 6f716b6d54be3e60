import { valueError } from '../base/errors.js';
import { str } from '../base/repr.js';
import type { Activation } from './activation.js';
import { activations } from './index.js';

/** The activation that a name or the function itself stands for; null stands for the linear one. @throws ValueError for anything else. */
export function getActivation(identifier: unknown): Activation {
  if (identifier === null || identifier === undefined) return activations.linear as Activation;
  if (isActivation(identifier)) return identifier;
  const found = typeof identifier === 'string' ? activations[identifier] : undefined;
  if (found !== undefined) return found;
  throw valueError(`Could not interpret activation function identifier: ${str(identifier)}`);
}

const isActivation = (value: unknown): value is Activation =>
  typeof value === 'object' && value !== null && 'run' in value && 'name' in value;
