import type { LocalizedText } from '../../util/localized-text.js';
import { wholeNumber } from '../answer.js';
import type { Answer } from '../answer.js';
import type { Operation } from '../effort.js';
import { convParameters, weightsPerFilter } from '../formulas/conv-parameters.js';
import type { Case, Distractor, Step } from '../generators/generator.js';
import type { GeneratedKind } from '../kinds.js';
import {
  inLayout,
  outputSide,
  wrongParameters,
  wrongShapesOf,
  wrongWeights,
} from './conv-parameter-count-mistakes.js';
import type { ConvLayerFacts } from './conv-parameter-count-mistakes.js';
import { convLayerStatements } from './conv-parameter-count-statements.js';
import {
  filterTex,
  filterWork,
  parametersTex,
  parametersWork,
} from './conv-parameter-count-working.js';
import { takesStatements, wrongCounts, wrongShapes } from './subject.js';

/** The parameters and channels of a convolution layer in words. */
export const convParameterCountCase = (
  layer: ConvLayerFacts,
  _solution: unknown,
  kind: GeneratedKind,
): Case => ({
  given: given(layer),
  ask: questions[layer.asked](layer),
  answer: answers[layer.asked](layer),
  quantity: layer.asked,
  steps: solutions[layer.asked](layer),
  distractors: distractors[layer.asked](layer),
  ...(takesStatements(kind) && { statements: convLayerStatements(layer) }),
});

const layoutName = ({ layout }: ConvLayerFacts): LocalizedText =>
  layout === 'channels-first'
    ? { zh: '通道×高×宽', en: 'channels×height×width' }
    : { zh: '高×宽×通道', en: 'height×width×channels' };

function given(layer: ConvLayerFacts): LocalizedText {
  const { kernel, filters, channels, image } = layer;
  const shape = inLayout(layer, channels, image).join('×');
  const layout = layoutName(layer);
  const bias = layer.bias
    ? { zh: '每个滤波器有一个偏置', en: 'each filter has one bias' }
    : { zh: '不使用偏置', en: 'there are no biases' };
  return {
    zh: `一个卷积层的输入为 ${shape}（${layout.zh}）。该层有 ${filters} 个滤波器，卷积核大小 ${kernel}×${kernel}，步幅 1，不填充，${bias.zh}。`,
    en: `A convolution layer takes an input of ${shape} (${layout.en}). It has ${filters} filters with kernels of ${kernel}×${kernel}, stride 1 and no padding; ${bias.en}.`,
  };
}

type ByQuestion<Result> = Readonly<
  Record<ConvLayerFacts['asked'], (layer: ConvLayerFacts) => Result>
>;

const questions: ByQuestion<LocalizedText> = {
  parameters: () => ({
    zh: '这一层共有多少个可训练的参数？',
    en: 'How many trainable parameters does this layer have?',
  }),
  weightsPerFilter: () => ({
    zh: '一个滤波器有多少个权重（偏置不计）？',
    en: 'How many weights does one filter have (bias not counted)?',
  }),
  shape: (layer) => ({
    zh: `求输出的形状（写作${layoutName(layer).zh}）。`,
    en: `What is the shape of the output (written as ${layoutName(layer).en})?`,
  }),
};

const answers: ByQuestion<Answer> = {
  parameters: (layer) => wholeNumber(convParameters(layer)),
  weightsPerFilter: (layer) => wholeNumber(weightsPerFilter(layer)),
  shape: (layer) => ({
    type: 'shape',
    dimensions: inLayout(layer, layer.filters, outputSide(layer)),
  }),
};

const distractors: ByQuestion<Distractor[]> = {
  parameters: (layer) =>
    wrongCounts(wrongParameters(layer), layer.image + layer.filters + layer.channels),
  weightsPerFilter: (layer) => wrongCounts(wrongWeights(layer)),
  shape: (layer) => wrongShapes(wrongShapesOf(layer)),
};

const recall: readonly Operation[] = [{ kind: 'recall', count: 1 }];

const spansChannels: Step = {
  text: {
    zh: '一个滤波器覆盖全部输入通道，每个通道上有 $f\\times f$ 个权重。',
    en: 'A filter spans all input channels, with $f\\times f$ weights on each.',
  },
  marks: 4,
  work: recall,
};

const oneFilter = (layer: ConvLayerFacts, marks: number): Step => ({
  text: {
    zh: `一个滤波器的权重：$${filterTex(layer)}$（个）。`,
    en: `The weights of one filter: $${filterTex(layer)}$.`,
  },
  marks,
  work: filterWork(layer),
});

const wholeLayer = (layer: ConvLayerFacts): Step => {
  const bias = layer.bias
    ? { zh: '再加每个滤波器的偏置', en: 'add the bias of each filter' }
    : { zh: '没有偏置', en: 'there are no biases' };
  return {
    text: {
      zh: `乘以滤波器的个数，${bias.zh}：$${parametersTex(layer)}$。`,
      en: `Multiply by the number of filters; ${bias.en}: $${parametersTex(layer)}$.`,
    },
    marks: 4,
    work: parametersWork(layer),
  };
};

/** The steps; their marks add up to 10. */
const solutions: ByQuestion<Step[]> = {
  parameters: (layer) => [{ ...spansChannels, marks: 3 }, oneFilter(layer, 3), wholeLayer(layer)],
  weightsPerFilter: (layer) => [spansChannels, oneFilter(layer, 6)],
  shape: (layer) => [filtersAreChannels(layer), outputOf(layer)],
};

const filtersAreChannels = ({ filters }: ConvLayerFacts): Step => ({
  text: {
    zh: `每个滤波器产生一个输出通道，所以输出有 ${filters} 个通道。`,
    en: `Each filter makes one output channel, so the output has ${filters} channels.`,
  },
  marks: 5,
  work: recall,
});

function outputOf(layer: ConvLayerFacts): Step {
  const side = outputSide(layer);
  const tex = `$${layer.image}-${layer.kernel}+1=${side}$`;
  const shape = inLayout(layer, layer.filters, side).join('×');
  return {
    text: {
      zh: `步幅 1、不填充时边长为 ${tex}，所以输出为 ${shape}。`,
      en: `With stride 1 and no padding the side is ${tex}, so the output is ${shape}.`,
    },
    marks: 5,
    work: [
      { kind: 'add', operands: [layer.image, layer.kernel] },
      { kind: 'write', count: 3 },
    ],
  };
}
