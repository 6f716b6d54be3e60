import type { LocalizedText } from '../../util/localized-text.js';
import type { Operation } from '../effort.js';
import { denseParameters, denseTotals, layerQuantity } from '../formulas/dense-parameters.js';
import type { Statement } from '../generators/generator.js';
import {
  wrongBiases,
  wrongLayer,
  wrongTotal,
  wrongWeights,
} from './dense-parameter-count-mistakes.js';
import type { DenseFacts } from './dense-parameter-count-mistakes.js';
import {
  biasesTex,
  biasesWork,
  layerName,
  layerTex,
  layerWork,
  totalWork,
  weightsTex,
  weightsWork,
  wholeTex,
} from './dense-parameter-count-working.js';
import { counted, guess, ifChanged, statementsOn } from './subject.js';
import type { Guess } from './subject.js';

/** What can be said, rightly or wrongly, about a network, its layers, and the same network with one layer changed. */
export const denseStatements = (facts: DenseFacts): Statement[] => [
  ...facts.sizes.slice(1).flatMap((_, index) => onLayer(facts, index + 1)),
  ...onTotal(facts),
  ...onWeights(facts),
  ...onBiases(facts),
  ...onWiderLayer(facts),
  ...onFewerInputs(facts),
];

const recall: readonly Operation[] = [{ kind: 'recall', count: 1 }];

function onLayer(
  facts: DenseFacts,
  layer: number,
  more: readonly Guess[] = [],
  lead?: LocalizedText,
): Statement[] {
  const { sizes } = facts;
  const name = layerName(sizes, layer);
  return statementsOn({
    facts,
    quantity: layerQuantity(layer),
    truth: denseParameters(sizes)[layer - 1] ?? 0,
    wrong: [...more, ...wrongLayer(sizes, layer)],
    ...(lead && { lead }),
    say: (count) => ({
      zh: `${name.zh}有 ${count} 个参数（进入它的权重和它的偏置）。`,
      en: `${name.en} has ${counted(count, 'parameter')} (the weights into it and its biases).`,
    }),
    why: {
      zh: `${name.zh}的参数：$${layerTex(sizes, layer)}$。`,
      en: `the parameters of ${name.en}: $${layerTex(sizes, layer)}$.`,
    },
    work: [...recall, ...layerWork(sizes, layer)],
  });
}

function onTotal(
  facts: DenseFacts,
  more: readonly Guess[] = [],
  lead?: LocalizedText,
): Statement[] {
  const { sizes } = facts;
  return statementsOn({
    facts,
    quantity: 'total',
    truth: denseTotals(sizes).total,
    wrong: [...more, ...wrongTotal(sizes)],
    ...(lead && { lead }),
    say: (count) => ({
      zh: `整个网络共有 ${count} 个可训练的参数。`,
      en: `the whole network has ${counted(count, 'trainable parameter')}.`,
    }),
    why: {
      zh: `逐层相加：$${wholeTex(sizes)}$。`,
      en: `the sum over the layers: $${wholeTex(sizes)}$.`,
    },
    work: [
      ...recall,
      ...sizes.slice(1).flatMap((_, index) => layerWork(sizes, index + 1)),
      ...totalWork(sizes),
    ],
  });
}

const onWeights = (facts: DenseFacts): Statement[] =>
  statementsOn({
    facts,
    quantity: 'weights',
    truth: denseTotals(facts.sizes).weights,
    wrong: wrongWeights(facts.sizes),
    say: (count) => ({
      zh: `整个网络共有 ${count} 个权重（偏置不计）。`,
      en: `the whole network has ${counted(count, 'weight')} (biases not counted).`,
    }),
    why: {
      zh: `权重：$${weightsTex(facts.sizes)}$。`,
      en: `the weights: $${weightsTex(facts.sizes)}$.`,
    },
    work: [...recall, ...weightsWork(facts.sizes)],
  });

const onBiases = (facts: DenseFacts): Statement[] =>
  statementsOn({
    facts,
    quantity: 'biases',
    truth: denseTotals(facts.sizes).biases,
    wrong: wrongBiases(facts.sizes),
    say: (count) => ({
      zh: `整个网络共有 ${count} 个偏置。`,
      en: `the whole network has ${counted(count, 'bias', 'biases')}.`,
    }),
    why: {
      zh: `除输入层外，每个单元一个偏置：$${biasesTex(facts.sizes)}$。`,
      en: `one bias for each unit outside the input layer: $${biasesTex(facts.sizes)}$.`,
    },
    work: [...recall, ...biasesWork(facts.sizes)],
  });

/** Twice as many units in the first hidden layer: it matters for the layer after it too, but does not double everything. */
function onWiderLayer({ sizes, asked }: DenseFacts): Statement[] {
  const wider = sizes.map((units, layer) => (layer === 1 ? 2 * units : units));
  const facts: DenseFacts = { sizes: wider, asked };
  const name = layerName(sizes, 1);
  const lead = ifChanged(`${name.zh}的单元数加倍`, `With twice as many units in ${name.en}`);
  const [before, after] = [denseParameters(sizes), denseParameters(wider)];
  const onlyInto = denseTotals(sizes).total - (before[0] ?? 0) + (after[0] ?? 0);
  return [
    ...onTotal(
      facts,
      [
        guess(2 * denseTotals(sizes).total, 'parameters-proportional'),
        guess(onlyInto, 'width-affects-one-layer'),
      ],
      lead,
    ),
    ...onLayer(
      facts,
      2,
      [
        guess(before[1] ?? 0, 'width-affects-one-layer'),
        guess(2 * (before[1] ?? 0), 'parameters-proportional'),
      ],
      lead,
    ),
  ];
}

/** Half the inputs: only the first layer's weights become fewer, its biases stay. */
function onFewerInputs({ sizes, asked }: DenseFacts): Statement[] {
  const [inputs = 0, ...others] = sizes;
  if (inputs % 2 === 1) return [];
  const facts: DenseFacts = { sizes: [inputs / 2, ...others], asked };
  const before = denseParameters(sizes)[0] ?? 0;
  const halved = before % 2 === 0 ? [guess(before / 2, 'parameters-proportional')] : [];
  return onLayer(facts, 1, halved, ifChanged('输入的个数减半', 'With half as many inputs'));
}
