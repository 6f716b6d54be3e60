import type { GraphNode, Plain } from '../../../keras/inspect/evidence.js';
import { isSamePlain } from '../values/same-plain.js';

/**
 * Names of the arguments in which two layers of one kind differ, in the order of the alphabet; `trainable` for layers with
 * weights of which only one learns.
 */
export function differingArguments(left: GraphNode, right: GraphNode): readonly string[] {
  const names = new Set([...Object.keys(left.arguments), ...Object.keys(right.arguments)]);
  const differing = [...names].filter((name) => !isSamePlain(of(left, name), of(right, name)));
  const hasWeights = left.weights.length > 0 && right.weights.length > 0;
  const learn = hasWeights && left.trainable !== right.trainable ? ['trainable'] : [];
  return [...differing, ...learn].sort();
}

const of = (node: GraphNode, name: string): Plain => node.arguments[name] ?? null;
