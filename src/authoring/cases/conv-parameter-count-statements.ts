import type { LocalizedText } from '../../util/localized-text.js';
import type { Operation } from '../effort.js';
import { convBiases, convParameters, weightsPerFilter } from '../formulas/conv-parameters.js';
import type { Statement } from '../generators/generator.js';
import {
  wrongBiases,
  wrongChannels,
  wrongParameters,
  wrongWeights,
} from './conv-parameter-count-mistakes.js';
import type { ConvLayerFacts } from './conv-parameter-count-mistakes.js';
import {
  filterTex,
  filterWork,
  parametersTex,
  parametersWork,
} from './conv-parameter-count-working.js';
import { counted, guess, ifChanged, statementsOn } from './subject.js';
import type { Guess } from './subject.js';

/** What can be said, rightly or wrongly, about a convolution layer and about the same layer with one thing changed. */
export const convLayerStatements = (layer: ConvLayerFacts): Statement[] => [
  ...onParameters(layer, wrongParameters(layer)),
  ...onWeights(layer),
  ...onChannels(layer),
  ...onBiases(layer),
  ...onChanges(layer),
];

const recall: readonly Operation[] = [{ kind: 'recall', count: 1 }];
const positive = (guesses: readonly Guess[]) => guesses.filter(({ value }) => value > 0);

const onParameters = (
  facts: ConvLayerFacts,
  wrong: readonly Guess[],
  lead?: LocalizedText,
): Statement[] =>
  statementsOn({
    facts,
    quantity: 'parameters',
    truth: convParameters(facts),
    wrong: positive(wrong),
    ...(lead && { lead }),
    say: (count) => ({
      zh: `这一层共有 ${count} 个可训练的参数。`,
      en: `this layer has ${counted(count, 'trainable parameter')} in all.`,
    }),
    why: {
      zh: `一个滤波器有 $${filterTex(facts)}$ 个权重，整层的参数为 $${parametersTex(facts)}$（个）。`,
      en: `one filter has $${filterTex(facts)}$ weights, and the layer has $${parametersTex(facts)}$ parameters.`,
    },
    work: [...recall, ...filterWork(facts), ...parametersWork(facts)],
  });

const onWeights = (facts: ConvLayerFacts, more: readonly Guess[] = [], lead?: LocalizedText) =>
  statementsOn({
    facts,
    quantity: 'weightsPerFilter',
    truth: weightsPerFilter(facts),
    wrong: [...more, ...wrongWeights(facts)],
    ...(lead && { lead }),
    say: (count) => ({
      zh: `一个滤波器有 ${count} 个权重（偏置不计）。`,
      en: `one filter has ${counted(count, 'weight')} (bias not counted).`,
    }),
    why: {
      zh: `一个滤波器覆盖全部输入通道，有 $${filterTex(facts)}$ 个权重。`,
      en: `a filter spans all input channels and has $${filterTex(facts)}$ weights.`,
    },
    work: [...recall, ...filterWork(facts)],
  });

const onChannels = (facts: ConvLayerFacts, more: readonly Guess[] = [], lead?: LocalizedText) =>
  statementsOn({
    facts,
    quantity: 'outputChannels',
    truth: facts.filters,
    wrong: [...more, ...wrongChannels(facts)],
    ...(lead && { lead }),
    say: (count) => ({
      zh: `输出有 ${count} 个通道。`,
      en: `the output has ${counted(count, 'channel')}.`,
    }),
    why: {
      zh: `每个滤波器产生一个输出通道，所以输出有 ${facts.filters} 个通道。`,
      en: `each filter makes one output channel, so the output has ${facts.filters} channels.`,
    },
    work: recall,
  });

const onBiases = (facts: ConvLayerFacts): Statement[] =>
  statementsOn({
    facts,
    quantity: 'biases',
    truth: convBiases(facts),
    wrong: facts.bias ? positive(wrongBiases(facts)) : [],
    say: (count) => ({
      zh: `这一层的偏置共有 ${count} 个。`,
      en: `this layer has ${counted(count, 'bias', 'biases')} in all.`,
    }),
    why: {
      zh: `每个滤波器有一个偏置，共 ${facts.filters} 个。`,
      en: `each filter has one bias, which makes ${facts.filters}.`,
    },
    work: recall,
  }).filter(() => facts.bias);

/** The layer with one thing changed. */
function onChanges(layer: ConvLayerFacts): Statement[] {
  const { image, kernel, channels, filters, bias } = layer;
  const now = convParameters(layer);
  const larger = { ...layer, image: 2 * image };
  const moreChannels = { ...layer, channels: 2 * channels };
  const moreFilters = { ...layer, filters: 2 * filters };
  const otherKernel = { ...layer, kernel: kernel === 3 ? 5 : 3 };
  const otherBias = { ...layer, bias: !bias };
  return [
    ...onParameters(
      larger,
      [guess(4 * now, 'no-parameter-sharing')],
      ifChanged('输入的高和宽都加倍', 'With an input of twice the height and width'),
    ),
    ...onChannels(
      moreChannels,
      [guess(2 * filters, 'channels-multiply')],
      ifChanged('输入的通道数加倍', 'With twice as many input channels'),
    ),
    ...onWeights(
      moreFilters,
      [guess(2 * weightsPerFilter(layer), 'filters-for-channels')],
      ifChanged('滤波器的个数加倍', 'With twice as many filters'),
    ),
    ...onParameters(
      otherKernel,
      wrongParameters(otherKernel),
      ifChanged(
        `卷积核为 ${otherKernel.kernel}×${otherKernel.kernel}`,
        `With kernels of ${otherKernel.kernel}×${otherKernel.kernel}`,
      ),
    ),
    ...onParameters(
      otherBias,
      [guess(now, bias ? 'counted-absent-bias' : 'forgot-bias'), ...wrongParameters(otherBias)],
      bias
        ? ifChanged('不使用偏置', 'Without biases')
        : ifChanged('每个滤波器有一个偏置', 'With one bias for each filter'),
    ),
  ];
}
