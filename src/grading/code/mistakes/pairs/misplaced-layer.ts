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
  const place = pairs.indexOf(pair);
  if (node.kind === 'Flatten') return isNeverFlat(place, pairs) ? 'missing-flatten' : null;
  // Where the layer before is not there either, or another activation is, the activation is not what was forgotten.
  if (activationName(node) === null || !isWrittenBefore(place, pairs)) return null;
  const isLast = place === pairs.length - 1;
  return isLast ? 'forgot-output-activation' : 'forgot-activation';
}

/** A network that ends before this place has not come so far. */
function isNeverFlat(place: number, pairs: readonly AlignedPair[]): boolean {
  const written = pairs.flatMap(({ submission }) => submission ?? []);
  const goesOn = pairs.slice(place + 1).some(({ submission }) => submission !== null);
  return goesOn && !written.some(({ kind }) => flattening.test(kind));
}

const flattening = /^(?:Flatten|Reshape|Global\w+Pooling\dD)$/;

/** Whether the layer before has its partner, and no activation of the program's own follows it. */
function isWrittenBefore(place: number, pairs: readonly AlignedPair[]): boolean {
  const before = pairs[place - 1];
  if (before?.reference == null || before.submission === null) return false;
  const next = pairs[place + 1]?.submission;
  return !next || activationName(next) === null || pairs[place + 1]?.reference !== null;
}

function tooMuch(node: GraphNode, pair: AlignedPair, pairs: readonly AlignedPair[]): string | null {
  const isLast = pairs.indexOf(pair) === pairs.length - 1;
  if (/Dropout/.test(node.kind) && isLast) return 'dropout-at-output';
  return null;
}
