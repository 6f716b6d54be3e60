import type { GraphNode } from '../../../keras/inspect/evidence.js';
import { isRecord } from '../../../keras/inspect/plain-values.js';

/** Which function an `Activation` node computes; null for other layers. */
export function activationName({ kind, arguments: args }: GraphNode): string | null {
  if (kind !== 'Activation') return null;
  const { activation } = args;
  if (typeof activation === 'string') return activation;
  return isRecord(activation) && typeof activation.name === 'string' ? activation.name : null;
}
