import type * as z from 'zod';
import { closedObject } from '../../../util/schema.js';
import { fraction } from '../../objective/fraction.js';
import type { AlignedPair } from '../alignment/alignment.js';
import { sayLayer } from '../values/say-layer.js';
import { computesTheSame, withBuilt } from './built.js';
import type { Check, Finding } from './check.js';
import { differenceOf } from './finding.js';
import { isOneKind, layerPairs, lengthOfLonger, otherLayer } from './pairs.js';

const options = closedObject({});

/** Whether the layers are of the right kinds, in the right order and from the right places: each of the longer network is a part. */
export const layerSequence: Check<z.infer<typeof options>> = {
  id: 'layer-sequence',
  settled: 'model',
  options,
  needs: ['forward'],
  judge: (_, context) =>
    withBuilt(context, ({ model, alignment }) => {
      if (!model.graph.isComplete && computesTheSame(context, 'forward')) return { kind: 'passed' };
      return count(layerPairs(alignment.pairs));
    }),
};

function count(pairs: readonly AlignedPair[]): Finding {
  const wrong = pairs.filter((pair) => !isOneKind(pair) || isMisled(pair));
  if (pairs.length > 0 && wrong.length === 0) return { kind: 'passed' };
  const differences = wrong.flatMap((pair) =>
    isOneKind(pair) ? [misled(pair)] : otherLayer(pair, pairs).differences,
  );
  const right = pairs.length - wrong.length;
  return {
    kind: 'failed',
    right: fraction(right, Math.max(lengthOfLonger(pairs), 1)),
    differences,
  };
}

const isMisled = ({ differing }: AlignedPair): boolean => differing.includes('inputs');

const misled = ({ submission }: AlignedPair): ReturnType<typeof differenceOf> =>
  differenceOf({
    line: submission?.line ?? null,
    what: {
      zh: '这一层的输入来自别的层。',
      en: 'This layer takes its input from another layer than it should.',
    },
    found: sayLayer(submission),
  });
