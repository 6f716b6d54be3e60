import type { LocalizedText } from '../../util/localized-text.js';
import type { Operation } from '../effort.js';
import { chainShapes, solveChain } from '../formulas/conv-chain.js';
import type { Statement } from '../generators/generator.js';
import {
  convLayer,
  wrongFilterWeights,
  wrongFlatten,
  wrongLayerParameters,
  wrongShapesOf,
  wrongTotal,
} from './conv-chain-mistakes.js';
import type { ChainFacts, ShapedLayer } from './conv-chain-mistakes.js';
import {
  allChannels,
  flattenStep,
  flattenTex,
  layerNames,
  printShape,
  shapedLayers,
  shapeWork,
  sideTex,
  totalTex,
} from './conv-chain-working.js';
import {
  filterTex,
  filterWork,
  parametersTex,
  parametersWork,
} from './conv-parameter-count-working.js';
import { counted, guess, ifChanged, statementsOn } from './subject.js';
import type { Guess } from './subject.js';

/** What can be said, rightly or wrongly, about a chain and about the same chain with one thing changed. */
export const chainStatements = (chain: ChainFacts): Statement[] => [
  ...shapedLayers.flatMap((layer) => onShape(chain, layer)),
  ...onFlatten(chain),
  ...onWeights(chain, 1),
  ...onWeights(chain, 2),
  ...onParameters(chain, 1),
  ...onParameters(chain, 2),
  ...onPooling(chain),
  ...onChanges(chain),
];

const recall: readonly Operation[] = [{ kind: 'recall', count: 1 }];
const positive = (guesses: readonly Guess[]) => guesses.filter(({ value }) => value > 0);

/** The layers up to one, whose sides have to be worked out for it. */
const upTo = (layer: ShapedLayer) => shapedLayers.slice(0, shapedLayers.indexOf(layer) + 1);

/** The sides up to a layer, as a part of a sentence. */
function sidesTo(chain: ChainFacts, layer: ShapedLayer): LocalizedText {
  const sides = upTo(layer).map((each) => `$${sideTex(chain, each)}$`);
  return sides.length === 1
    ? { zh: `边长为 ${sides.join('')}`, en: `the side is ${sides.join('')}` }
    : {
        zh: `边长依次为 ${sides.join('、')}`,
        en: `layer by layer the side is ${sides.join(', ')}`,
      };
}

function onShape(facts: ChainFacts, layer: ShapedLayer): Statement[] {
  const truth = chainShapes(facts)[layer];
  const name = layerNames[layer];
  const sides = sidesTo(facts, layer);
  return statementsOn({
    facts,
    quantity: layer,
    truth,
    wrong: wrongShapesOf(facts, layer),
    say: (shape) => ({
      zh: `${name.zh} 的输出为 ${printShape(shape)}。`,
      en: `the output of ${name.en} is ${printShape(shape)}.`,
    }),
    why: {
      zh: `${sides.zh}，所以${name.zh} 的输出为 ${printShape(truth)}。`,
      en: `${sides.en}, so the output of ${name.en} is ${printShape(truth)}.`,
    },
    work: upTo(layer).flatMap((each) => shapeWork(facts, each)),
  });
}

function onFlatten(
  facts: ChainFacts,
  more: readonly Guess[] = [],
  lead?: LocalizedText,
): Statement[] {
  const sides = sidesTo(facts, 'pool2');
  return statementsOn({
    facts,
    quantity: 'flatten',
    truth: solveChain(facts).flatten,
    wrong: positive([...more, ...wrongFlatten(facts)]),
    ...(lead && { lead }),
    say: (length) => ({
      zh: `展平后的向量有 ${length} 个分量。`,
      en: `the flattened vector has ${counted(length, 'entry', 'entries')}.`,
    }),
    why: {
      zh: `${sides.zh}，展平得 $${flattenTex(facts)}$。`,
      en: `${sides.en}, and flattening gives $${flattenTex(facts)}$.`,
    },
    work: [
      ...shapedLayers.flatMap((each) => shapeWork(facts, each)),
      ...flattenStep(facts, 0).work,
    ],
  });
}

function onWeights(
  facts: ChainFacts,
  which: 1 | 2,
  more: readonly Guess[] = [],
  lead?: LocalizedText,
): Statement[] {
  const layer = convLayer(facts, which);
  const name = layerNames[`conv${which}`];
  const channels = allChannels(layer.channels);
  return statementsOn({
    facts,
    quantity: `weights${which}`,
    truth: solveChain(facts)[`weights${which}`],
    wrong: [...more, ...wrongFilterWeights(facts, which)],
    ...(lead && { lead }),
    say: (count) => ({
      zh: `${name.zh} 的一个滤波器有 ${count} 个权重（偏置不计）。`,
      en: `one filter of ${name.en} has ${counted(count, 'weight')} (bias not counted).`,
    }),
    why: {
      zh: `${name.zh} 的一个滤波器覆盖${channels.zh}，有 $${filterTex(layer)}$ 个权重。`,
      en: `a filter of ${name.en} spans ${channels.en} and has $${filterTex(layer)}$ weights.`,
    },
    work: [...recall, ...filterWork(layer)],
  });
}

function onParameters(facts: ChainFacts, which: 1 | 2): Statement[] {
  const layer = convLayer(facts, which);
  const name = layerNames[`conv${which}`];
  return statementsOn({
    facts,
    quantity: `parameters${which}`,
    truth: solveChain(facts)[`parameters${which}`],
    wrong: wrongLayerParameters(facts, which),
    say: (count) => ({
      zh: `${name.zh} 共有 ${count} 个参数（含偏置）。`,
      en: `${name.en} has ${counted(count, 'parameter')} in all (biases included).`,
    }),
    why: {
      zh: `${name.zh} 的一个滤波器有 $${filterTex(layer)}$ 个权重，整层有 $${parametersTex(layer)}$ 个参数。`,
      en: `one filter of ${name.en} has $${filterTex(layer)}$ weights, and the layer has $${parametersTex(layer)}$ parameters.`,
    },
    work: [...recall, ...filterWork(layer), ...parametersWork(layer)],
  });
}

function onPooling(facts: ChainFacts): Statement[] {
  const windows = facts.first.pool * facts.first.pool + facts.second.pool * facts.second.pool;
  return statementsOn({
    facts,
    quantity: 'poolParameters',
    truth: 0,
    wrong: [guess(windows, 'pooling-has-parameters')],
    say: (count) => ({
      zh: `两个池化层合计有 ${count} 个可训练的参数。`,
      en: `the two pooling layers have ${counted(count, 'trainable parameter')} together.`,
    }),
    why: {
      zh: '取最大值不需要学习权重，所以参数个数为 0。',
      en: 'taking a maximum learns no weight, so the number of parameters is 0.',
    },
    work: recall,
  });
}

const onTotal = (facts: ChainFacts, more: readonly Guess[], lead: LocalizedText): Statement[] =>
  statementsOn({
    facts,
    quantity: 'total',
    truth: solveChain(facts).total,
    wrong: [...more, ...wrongTotal(facts)],
    lead,
    say: (count) => ({
      zh: `这些层合计有 ${count} 个参数（含偏置）。`,
      en: `all these layers have ${counted(count, 'parameter')} together (biases included).`,
    }),
    why: {
      zh: `参数个数与图像的大小无关，仍为 $${totalTex(facts)}$。`,
      en: `the number of parameters does not depend on the size of the image; it stays $${totalTex(facts)}$.`,
    },
    work: [
      ...recall,
      ...([1, 2] as const).flatMap((which) => {
        const layer = convLayer(facts, which);
        return [...filterWork(layer), ...parametersWork(layer)];
      }),
    ],
  });

/** The chain with one thing changed. */
function onChanges(chain: ChainFacts): Statement[] {
  const { flatten, weights2, total } = solveChain(chain);
  const { first, second } = chain;
  const wideFirst = { ...chain, first: { ...first, filters: 2 * first.filters } };
  const wideSecond = { ...chain, second: { ...second, filters: 2 * second.filters } };
  const doubled = (which: number) =>
    ifChanged(
      `卷积层 ${which} 的滤波器个数加倍`,
      `With twice as many filters in convolution ${which}`,
    );
  return [
    ...onFlatten(wideFirst, [guess(2 * flatten, 'channels-multiply')], doubled(1)),
    ...onWeights(wideFirst, 2, [guess(weights2, 'forgot-channels')], doubled(1)),
    ...onWeights(wideSecond, 2, [guess(2 * weights2, 'filters-for-channels')], doubled(2)),
    ...onTotal(
      { ...chain, side: 2 * chain.side },
      [guess(4 * total, 'no-parameter-sharing')],
      ifChanged('输入的高和宽都加倍', 'With an input of twice the height and width'),
    ),
  ];
}
