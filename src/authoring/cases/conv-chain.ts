import { joinTexts, sameInBoth } from '../../util/localized-text.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { wholeNumber } from '../answer.js';
import type { Answer } from '../answer.js';
import type { Figure } from '../figure.js';
import { chainShapes } from '../formulas/conv-chain.js';
import type { ChainSolution, ConvBlock, ConvChain, Shape } from '../formulas/conv-chain.js';
import type { Case, Distractor, Step } from '../generators/generator.js';
import type { GeneratedKind } from '../kinds.js';
import {
  wrongFilterWeights,
  wrongFlatten,
  wrongLayerParameters,
  wrongShapesOf,
  wrongTotal,
} from './conv-chain-mistakes.js';
import type { ChainFacts } from './conv-chain-mistakes.js';
import { convChainParts } from './conv-chain-parts.js';
import { chainStatements } from './conv-chain-statements.js';
import {
  flattenStep,
  parametersStep,
  printShape,
  shapedLayers,
  shapeStep,
  totalStep,
  weightsStep,
} from './conv-chain-working.js';
import { takesStatements, wrongCounts, wrongShapes } from './subject.js';

/** Shapes and parameters through a chain of convolutions and poolings, in words. */
export const convChainCase = (
  chain: ChainFacts,
  solution: ChainSolution,
  kind: GeneratedKind,
): Case => ({
  given: given(chain),
  ask: questions[chain.asked],
  answer: answerOf(chain, solution),
  quantity: chain.asked,
  steps: steps(chain),
  distractors: distractors(chain),
  ...(takesStatements(kind)
    ? { statements: chainStatements(chain) }
    : { figure: figure(chain), parts: convChainParts(chain, solution) }),
});

function given(chain: ConvChain): LocalizedText {
  const { channels, side, first, second } = chain;
  const zh = ({ filters, kernel, pool }: ConvBlock, index: number) =>
    `卷积层 ${index}（${filters} 个 ${kernel}×${kernel} 滤波器）、池化层 ${index}（${pool}×${pool} 最大池化）`;
  const en = ({ filters, kernel, pool }: ConvBlock, index: number) =>
    `convolution ${index} (${filters} filters of ${kernel}×${kernel}), pooling ${index} (max pooling ${pool}×${pool})`;
  const input = printShape([channels, side, side]);
  return {
    zh: `一个卷积网络的输入为 ${input}，依次经过：${zh(first, 1)}、${zh(second, 2)}、展平层。形状一律写作通道×高×宽。卷积和池化都不填充（Keras 的 \`"valid"\`）；卷积的步幅为 1，池化的步幅等于窗口的边长；每个滤波器有一个偏置。`,
    en: `A convolutional network sends an input of ${input} through these layers: ${en(first, 1)}, ${en(second, 2)}, flatten. All shapes are written as channels×height×width. Neither convolution nor pooling pads (\`"valid"\` in Keras); convolutions have stride 1, poolings a stride equal to the side of their window; every filter has one bias.`,
  };
}

const questions: Readonly<Record<ChainFacts['asked'], LocalizedText>> = {
  conv2: {
    zh: '求卷积层 2 的输出的形状。',
    en: 'What is the shape of the output of convolution 2?',
  },
  pool2: {
    zh: '求池化层 2 的输出的形状。',
    en: 'What is the shape of the output of pooling 2?',
  },
  flatten: {
    zh: '展平后的向量有多少个分量？',
    en: 'How many entries does the flattened vector have?',
  },
  weights2: {
    zh: '卷积层 2 的一个滤波器有多少个权重（偏置不计）？',
    en: 'How many weights does one filter of convolution 2 have (bias not counted)?',
  },
  parameters2: {
    zh: '卷积层 2 共有多少个参数（含偏置）？',
    en: 'How many parameters does convolution 2 have (biases included)?',
  },
  total: {
    zh: '这些层合计有多少个参数（含偏置）？',
    en: 'How many parameters do all these layers have together (biases included)?',
  },
};

function answerOf({ asked }: ChainFacts, solution: ChainSolution): Answer {
  if (asked === 'conv2' || asked === 'pool2')
    return { type: 'shape', dimensions: [...solution[asked]] };
  return wholeNumber(solution[asked]);
}

/** The steps; their marks add up to 10. */
function steps(chain: ChainFacts): Step[] {
  const shapes = (...marks: readonly number[]) =>
    marks.flatMap((mark, index) => {
      const layer = shapedLayers[index];
      return layer ? [shapeStep(chain, layer, mark)] : [];
    });
  switch (chain.asked) {
    case 'conv2':
      return shapes(3, 3, 4);
    case 'pool2':
      return shapes(2, 2, 3, 3);
    case 'flatten':
      return [...shapes(2, 2, 2, 2), flattenStep(chain, 2)];
    case 'weights2':
      return [channelsIn(chain, 4), weightsStep(chain, 2, 6)];
    case 'parameters2':
      return [channelsIn(chain, 2), weightsStep(chain, 2, 4), parametersStep(chain, 2, 4)];
    case 'total':
      return [
        weightsStep(chain, 1, 2),
        parametersStep(chain, 1, 2),
        weightsStep(chain, 2, 2),
        parametersStep(chain, 2, 2),
        totalStep(chain, 2),
      ];
  }
}

const channelsIn = ({ first }: ConvChain, marks: number): Step => ({
  text: {
    zh: `卷积层 1 有 ${first.filters} 个滤波器，所以输出 ${first.filters} 个通道；池化不改变通道数。`,
    en: `Convolution 1 has ${first.filters} filters and so ${first.filters} output channels; pooling keeps their number.`,
  },
  marks,
  work: [{ kind: 'recall', count: 1 }],
});

function distractors(chain: ChainFacts): Distractor[] {
  const turn = chain.side + chain.first.filters + chain.second.filters;
  switch (chain.asked) {
    case 'conv2':
    case 'pool2':
      return wrongShapes(wrongShapesOf(chain, chain.asked), turn);
    case 'flatten':
      return wrongCounts(wrongFlatten(chain), turn);
    case 'weights2':
      return wrongCounts(wrongFilterWeights(chain, 2));
    case 'parameters2':
      return wrongCounts(wrongLayerParameters(chain, 2), turn);
    case 'total':
      return wrongCounts(wrongTotal(chain), turn);
  }
}

/** The chain as boxes; every shape but the input's is for the student to find. */
function figure(chain: ConvChain): Figure {
  const { first, second } = chain;
  const shapes = chainShapes(chain);
  const unknown = ([channels, side]: Shape) => ({ label: sameInBoth('?'), channels, side });
  const input: Shape = [chain.channels, chain.side, chain.side];
  const operations = [
    convolution(first),
    pooling(first),
    convolution(second),
    pooling(second),
    { zh: '展平', en: 'flatten' },
  ];
  const arrows = { zh: joinTexts(operations, '、').zh, en: joinTexts(operations, ', ').en };
  return {
    kind: 'tensor-chain',
    stages: [
      { ...unknown(input), label: sameInBoth(printShape(input)) },
      ...shapedLayers.map((layer) => unknown(shapes[layer])),
      { label: sameInBoth('?'), channels: shapes.pool2[0], side: 0 },
    ],
    operations,
    alt: {
      zh: `一排方块：输入 ${printShape(input)}，其后每一层的输出，形状都标为“?”。箭头上依次写着：${arrows.zh}。`,
      en: `A row of boxes: the input of ${printShape(input)}, then the output of each layer, with a "?" for its shape. On the arrows, in this order: ${arrows.en}.`,
    },
  };
}

const convolution = ({ filters, kernel }: ConvBlock): LocalizedText => ({
  zh: `${filters} 个 ${kernel}×${kernel} 滤波器`,
  en: `${filters} filters ${kernel}×${kernel}`,
});

const pooling = ({ pool }: ConvBlock): LocalizedText => ({
  zh: `${pool}×${pool} 最大池化`,
  en: `max pooling ${pool}×${pool}`,
});
