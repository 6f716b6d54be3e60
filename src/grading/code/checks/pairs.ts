import type { GraphNode } from '../../../keras/inspect/evidence.js';
import type { AlignedPair } from '../alignment/alignment.js';
import { misplacedLayer } from '../mistakes/pairs/misplaced-layer.js';
import { sayLayer } from '../values/say-layer.js';
import { wrongPart, type Part } from './finding.js';

const isEntrance = ({ reference, submission }: AlignedPair): boolean =>
  (reference ?? submission)?.kind === 'InputLayer';

/** Pairs of layers that compute something. */
export const layerPairs = (pairs: readonly AlignedPair[]): readonly AlignedPair[] =>
  pairs.filter((pair) => !isEntrance(pair));

/** How many layers the longer of the two networks has: a layer in a wrong place is one mistake, not one missing and one too much. */
export const lengthOfLonger = (pairs: readonly AlignedPair[]): number =>
  Math.max(
    pairs.filter(({ reference }) => reference !== null).length,
    pairs.filter(({ submission }) => submission !== null).length,
  );

export const isOneKind = ({ reference, submission }: AlignedPair): boolean =>
  reference !== null && submission !== null && reference.kind === submission.kind;

/**
 * Whether two layers are written alike, so that their shapes and parameters differ only for what comes before them.
 */
export const isWrittenAlike = (pair: AlignedPair): boolean =>
  isOneKind(pair) && pair.differing.length === 0;

/** Says of a pair of different kinds what is wrong: a layer is missing, too much, or another one. */
export function otherLayer(pair: AlignedPair, pairs: readonly AlignedPair[]): Part {
  const { reference, submission } = pair;
  const misconception = misplacedLayer(pair, pairs);
  if (submission === null)
    return wrongPart({
      line: lineNear(pair, pairs),
      what: { zh: '缺少一层。', en: 'A layer is missing.' },
      expected: sayLayer(reference),
      misconception,
    });
  const { line } = submission;
  const found = sayLayer(submission);
  if (reference === null)
    return wrongPart({
      line,
      what: { zh: '多了一层。', en: 'There is one layer too much.' },
      found,
      misconception,
    });
  const what = { zh: '这里应当是另一种层。', en: 'Another kind of layer belongs here.' };
  return wrongPart({ line, what, expected: sayLayer(reference), found, misconception });
}

/** Where something is missing: the line of the program's layer before, else of the one after. */
function lineNear(pair: AlignedPair, pairs: readonly AlignedPair[]): number | null {
  const place = pairs.indexOf(pair);
  const lines = (some: readonly AlignedPair[]): readonly number[] =>
    some
      .map(({ submission }): GraphNode | null => submission)
      .flatMap((node) => (node?.line == null ? [] : [node.line]));
  return lines(pairs.slice(0, place)).at(-1) ?? lines(pairs.slice(place + 1))[0] ?? null;
}
