import type * as z from 'zod';
import type { GraphNode } from '../../../keras/inspect/evidence.js';
import { sameInBoth } from '../../../util/localized-text.js';
import { closedObject } from '../../../util/schema.js';
import type { AlignedPair } from '../alignment/alignment.js';
import { isSamePlain } from '../values/same-plain.js';
import { sayShape } from '../values/say-plain.js';
import { computesTheSame, withBuilt } from './built.js';
import type { Check } from './check.js';
import { countOf, rightPart, wrongPart, type Part } from './finding.js';
import { isWrittenAlike, lengthOfLonger, otherLayer } from './pairs.js';

const options = closedObject({});

/**
 * Whether each layer gives an output of the right shape; each of the longer network is a part. Where the task lets errors follow
 * through, only their first place counts.
 */
export const outputShapes: Check<z.infer<typeof options>> = {
  id: 'output-shapes',
  settled: 'model',
  options,
  needs: ['forward'],
  judge: (_, context) =>
    withBuilt(context, ({ model, alignment: { pairs } }) => {
      if (!model.graph.isComplete && computesTheSame(context, 'forward')) return { kind: 'passed' };
      // What a program has not built has no shape: an entrance alone earns nothing.
      const parts = pairs.map((pair) => judgePair(pair, pairs, context.task.followThrough));
      return countOf(parts, lengthOfLonger(pairs));
    }),
};

function judgePair(pair: AlignedPair, pairs: readonly AlignedPair[], follow: boolean): Part {
  const { reference, submission } = pair;
  if (reference === null || submission === null) return otherLayer(pair, pairs);
  const [expected, found] = [reference.outputShape, submission.outputShape];
  if (found !== null && isSamePlain(expected, found)) return rightPart;
  if (follow && isWrittenAlike(pair) && isFollowing(submission)) return rightPart;
  return wrongPart({
    line: submission.line,
    what:
      found === null
        ? { zh: '这一层没有得到输入形状。', en: 'This layer was never given an input shape.' }
        : { zh: '这一层的输出形状不对。', en: 'The output of this layer has the wrong shape.' },
    expected: sameInBoth(`\`${sayShape(expected)}\``),
    found: sameInBoth(`\`${sayShape(found)}\``),
  });
}

/** An entrance follows nothing, and what was never built has nothing to follow. */
const isFollowing = ({ kind, outputShape }: GraphNode): boolean =>
  kind !== 'InputLayer' && outputShape !== null;
