import type { GraphNode } from '../../../../keras/inspect/evidence.js';
import type { AlignedPair } from '../../alignment/alignment.js';
import { activationName } from '../../values/activation-name.js';

/** The misconception that a layer which is missing or too much shows; null if it has no name. */
export function misplacedLayer(pair: AlignedPair, pairs: readonly AlignedPair[]): string | null {
  const { reference, submission } = pair;
  if (submission === null && reference !== null) return missing(reference, pair, pairs);
  if (reference !== null || submission === null) return null;
  return tooMuch(submission, pair, pairs);
}

function missing(node: GraphNode, pair: AlignedPair, pairs: readonly AlignedPair[]): string | null {
  if (node.kind === 'Flatten') return 'missing-flatten';
  const name = activationName(node);
  if (name === null) return null;
  const isLast = pairs.indexOf(pair) === pairs.length - 1;
  return isLast ? 'forgot-output-activation' : 'forgot-activation';
}

function tooMuch(node: GraphNode, pair: AlignedPair, pairs: readonly AlignedPair[]): string | null {
  const isLast = pairs.indexOf(pair) === pairs.length - 1;
  if (/Dropout/.test(node.kind) && isLast) return 'dropout-at-output';
  return null;
}
