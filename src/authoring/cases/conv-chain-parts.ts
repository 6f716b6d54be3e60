import { wholeNumber } from '../answer.js';
import type { Answer } from '../answer.js';
import { chainShapes } from '../formulas/conv-chain.js';
import type { ChainSolution, ConvChain } from '../formulas/conv-chain.js';
import type { CasePart } from '../generators/generator.js';
import {
  flattenStep,
  layerNames,
  parametersStep,
  shapedLayers,
  shapeStep,
  totalStep,
  weightsStep,
} from './conv-chain-working.js';

/** The five parts of the comprehensive question; the marks of their steps add up to 20. */
export const convChainParts = (chain: ConvChain, solution: ChainSolution): CasePart[] => [
  {
    ask: {
      zh: '求卷积层 1、池化层 1、卷积层 2、池化层 2 的输出的形状，列成一张表。',
      en: 'Find the shapes of the outputs of convolution 1, pooling 1, convolution 2 and pooling 2, in a table.',
    },
    answer: shapeTable(chain),
    quantity: 'shapes',
    steps: shapedLayers.map((layer) => shapeStep(chain, layer, 2)),
  },
  {
    ask: {
      zh: '展平后的向量有多少个分量？',
      en: 'How many entries does the flattened vector have?',
    },
    answer: wholeNumber(solution.flatten),
    quantity: 'flatten',
    steps: [flattenStep(chain, 2)],
  },
  {
    ask: {
      zh: '卷积层 1 和卷积层 2 的一个滤波器各有多少个权重（偏置不计）？依次写出。',
      en: 'How many weights does one filter of convolution 1 have, and how many one of convolution 2 (bias not counted)? Give both in this order.',
    },
    answer: wholeNumbers(solution.perFilter),
    quantity: 'perFilter',
    steps: [weightsStep(chain, 1, 2), weightsStep(chain, 2, 2)],
  },
  {
    ask: {
      zh: '卷积层 1 和卷积层 2 各有多少个参数（含偏置）？依次写出。',
      en: 'How many parameters does convolution 1 have, and how many convolution 2 (biases included)? Give both in this order.',
    },
    answer: wholeNumbers(solution.parameters),
    quantity: 'parameters',
    steps: [parametersStep(chain, 1, 2), parametersStep(chain, 2, 2)],
  },
  {
    ask: {
      zh: '全部五层合计有多少个参数（含偏置）？说明池化层和展平层各有多少。',
      en: 'How many parameters do all five layers have together (biases included)? Say how many of them pooling and flattening have.',
    },
    answer: wholeNumber(solution.total),
    quantity: 'total',
    steps: [totalStep(chain, 2)],
  },
];

const exactly = { kind: 'absolute', value: 0 } as const;

const wholeNumbers = (values: readonly number[]): Answer => ({
  type: 'sequence',
  values: [...values],
  decimals: 0,
  tolerance: exactly,
});

function shapeTable(chain: ConvChain): Answer {
  const shapes = chainShapes(chain);
  return {
    type: 'table',
    columns: [
      { zh: '层', en: 'layer' },
      { zh: '通道', en: 'channels' },
      { zh: '高', en: 'height' },
      { zh: '宽', en: 'width' },
    ],
    rows: shapedLayers.map((layer) => ({ name: layerNames[layer], values: [...shapes[layer]] })),
    decimals: 0,
    tolerance: exactly,
  };
}
