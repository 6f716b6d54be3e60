import * as z from 'zod';
import { sameInBoth } from '../../../util/localized-text.js';
import { closedObject } from '../../../util/schema.js';
import type { AlignedPair } from '../alignment/alignment.js';
import { wrongArgument } from '../mistakes/pairs/wrong-argument.js';
import { sayPlain } from '../values/say-plain.js';
import { withBuilt } from './built.js';
import type { Check } from './check.js';
import { countParts, differenceOf, rightPart, type Part } from './finding.js';
import { isOneKind, layerPairs, otherLayer } from './pairs.js';

const options = closedObject({
  ignore: z
    .array(z.string().min(1))
    .default([])
    .meta({ description: 'Names of arguments that may differ.' }),
});

type Options = z.infer<typeof options>;

/** Whether the layers have the right arguments, rates of dropout and noise among them. Each layer of the reference is a part. */
export const layerArguments: Check<Options> = {
  id: 'layer-arguments',
  settled: 'model',
  options,
  needs: [],
  judge: (chosen, context) =>
    withBuilt(context, ({ alignment }) => {
      const pairs = layerPairs(alignment.pairs).filter(({ reference }) => reference !== null);
      return countParts(pairs.map((pair) => judgePair(pair, alignment.pairs, chosen)));
    }),
};

function judgePair(pair: AlignedPair, pairs: readonly AlignedPair[], { ignore }: Options): Part {
  if (!isOneKind(pair)) return otherLayer(pair, pairs);
  const wrong = pair.differing.filter((name) => name !== 'inputs' && !ignore.includes(name));
  if (wrong.length === 0) return rightPart;
  return { isRight: false, differences: wrong.map((name) => differenceIn(name, pair)) };
}

const differenceIn = (name: string, pair: AlignedPair): ReturnType<typeof differenceOf> => {
  const { reference, submission } = pair;
  return differenceOf({
    line: submission?.line ?? null,
    what: {
      zh: `\`${submission?.kind ?? ''}\` 的参数 \`${name}\` 不对。`,
      en: `The argument \`${name}\` of \`${submission?.kind ?? ''}\` is not right.`,
    },
    expected: sameInBoth(`\`${sayArgument(name, reference)}\``),
    found: sameInBoth(`\`${sayArgument(name, submission)}\``),
    misconception: wrongArgument(name, pair),
  });
};

const sayArgument = (name: string, node: AlignedPair['reference']): string =>
  sayPlain(name === 'trainable' ? (node?.trainable ?? null) : (node?.arguments[name] ?? null));
