import * as z from 'zod';
import type { GraphNode, ModelEvidence } from '../../../keras/inspect/evidence.js';
import { sameInBoth } from '../../../util/localized-text.js';
import { closedObject } from '../../../util/schema.js';
import type { AlignedPair } from '../alignment/alignment.js';
import { withBuilt, withModel } from './built.js';
import type { Check, Finding } from './check.js';
import { countParts, failed, rightPart, wrongPart, type Part } from './finding.js';
import { isWrittenAlike, otherLayer } from './pairs.js';

const options = closedObject({
  total: z.int().min(1).optional().meta({
    description:
      'The number that is asked for; without it each layer is compared with the reference.',
  }),
});

/** Whether the layers have as many parameters as they should, one by one; or the network in total. */
export const parameterCount: Check<z.infer<typeof options>> = {
  id: 'parameter-count',
  settled: 'model',
  options,
  needs: [],
  judge: ({ total }, context) => {
    if (total !== undefined) return withModel(context, (model) => compareTotal(total, model));
    return withBuilt(context, ({ alignment: { pairs }, model, referenceModel }) => {
      const weighted = pairs.filter(hasWeights);
      if (weighted.length === 0 || !model.graph.isComplete)
        return compareTotal(referenceModel.parameters, model);
      return countParts(weighted.map((pair) => judgePair(pair, pairs, context.task.followThrough)));
    });
  },
};

function compareTotal(expected: number, { parameters, line }: ModelEvidence): Finding {
  if (parameters === expected) return { kind: 'passed' };
  return failed({
    line,
    what: {
      zh: '网络的参数总数不对。',
      en: 'The network has the wrong number of parameters in total.',
    },
    expected: sameInBoth(String(expected)),
    found: sameInBoth(String(parameters)),
  });
}

const hasWeights = ({ reference, submission }: AlignedPair): boolean =>
  [reference, submission].some((node) => (node?.weights.length ?? 0) > 0);

function judgePair(pair: AlignedPair, pairs: readonly AlignedPair[], follow: boolean): Part {
  const { reference, submission } = pair;
  if (reference === null || submission === null || reference.kind !== submission.kind)
    return otherLayer(pair, pairs);
  const [expected, found] = [countOf(reference), countOf(submission)];
  if (expected === found) return rightPart;
  if (follow && isWrittenAlike(pair) && found > 0) return rightPart;
  return wrongPart({
    line: submission.line,
    what: {
      zh: '这一层的参数个数不对。',
      en: 'This layer has the wrong number of parameters.',
    },
    expected: sameInBoth(String(expected)),
    found: sameInBoth(String(found)),
  });
}

const countOf = ({ weights }: GraphNode): number =>
  weights.reduce((sum, shape) => sum + shape.reduce((product, side) => product * side, 1), 0);
