import type { LocalizedText } from '../../util/localized-text.js';
import { wholeNumber } from '../answer.js';
import type { Operation } from '../effort.js';
import type { Figure } from '../figure.js';
import { denseParameters, denseTotals, layerQuantity } from '../formulas/dense-parameters.js';
import type { Case, Step } from '../generators/generator.js';
import type { GeneratedKind } from '../kinds.js';
import { wrongBiases, wrongLayer, wrongTotal } from './dense-parameter-count-mistakes.js';
import type { DenseFacts } from './dense-parameter-count-mistakes.js';
import { denseStatements } from './dense-parameter-count-statements.js';
import {
  biasesTex,
  biasesWork,
  layerName,
  layerTex,
  layerWork,
  totalTex,
  totalWork,
} from './dense-parameter-count-working.js';
import { takesStatements, wrongCounts } from './subject.js';

/** The parameters of a fully connected network in words. */
export const denseParameterCountCase = (
  facts: DenseFacts,
  _solution: unknown,
  kind: GeneratedKind,
): Case => ({
  given: given(facts),
  ...asked(facts),
  ...(takesStatements(kind) && { statements: denseStatements(facts) }),
  ...(kind !== 'true-false' && figure(facts)),
});

function given({ sizes }: DenseFacts): LocalizedText {
  const listed = listInEnglish(sizes);
  return {
    zh: `一个全连接前馈网络，各层的单元数依次为 ${sizes.join('、')}（第一个是输入层，最后一个是输出层）。相邻两层的单元两两相连，除输入层外，每个单元都有一个偏置。`,
    en: `The layers of a fully connected feed-forward network have ${listed} units, in this order (the first is the input layer, the last the output layer). Every unit is connected to all units of the next layer, and every unit outside the input layer has one bias.`,
  };
}

const listInEnglish = (sizes: readonly number[]): string =>
  `${sizes.slice(0, -1).join(', ')} and ${sizes.at(-1) ?? 0}`;

type Asked = Pick<Case, 'ask' | 'answer' | 'quantity' | 'steps' | 'distractors'>;

function asked({ sizes, asked: what }: DenseFacts): Asked {
  if (what === 'total') return totalAsked(sizes);
  return what === 'biases' ? biasesAsked(sizes) : layerAsked(sizes, what);
}

/** Tells cases apart, see {@link wrongCounts}. */
const turnOf = (sizes: readonly number[]): number => denseTotals(sizes).biases;

const recall: readonly Operation[] = [{ kind: 'recall', count: 1 }];

const rule = (marks: number): Step => ({
  text: {
    zh: '从 $m$ 个单元到 $n$ 个单元有 $m\\times n$ 个权重，另有 $n$ 个偏置（接收信号的每个单元一个）。',
    en: 'From $m$ units to $n$ units there are $m\\times n$ weights, and $n$ biases (one for each unit that receives).',
  },
  marks,
  work: recall,
});

const layerStep = (sizes: readonly number[], layer: number, marks: number): Step => {
  const name = layerName(sizes, layer);
  return {
    text: {
      zh: `${name.zh}的参数：$${layerTex(sizes, layer)}$。`,
      en: `The parameters of ${name.en}: $${layerTex(sizes, layer)}$.`,
    },
    marks,
    work: layerWork(sizes, layer),
  };
};

/** The marks add up to 10. */
function totalAsked(sizes: readonly number[]): Asked {
  const layers = denseParameters(sizes).map((_, index) => layerStep(sizes, index + 1, 2));
  return {
    ask: {
      zh: '这个网络共有多少个可训练的参数（权重和偏置）？',
      en: 'How many trainable parameters (weights and biases) does this network have?',
    },
    answer: wholeNumber(denseTotals(sizes).total),
    quantity: 'total',
    steps: [
      rule(8 - 2 * layers.length),
      ...layers,
      {
        text: {
          zh: `各层相加：$${totalTex(sizes)}$。`,
          en: `The sum over the layers: $${totalTex(sizes)}$.`,
        },
        marks: 2,
        work: totalWork(sizes),
      },
    ],
    distractors: wrongCounts(wrongTotal(sizes), turnOf(sizes)),
  };
}

const biasesAsked = (sizes: readonly number[]): Asked => ({
  ask: {
    zh: '这个网络共有多少个偏置？',
    en: 'How many biases does this network have?',
  },
  answer: wholeNumber(denseTotals(sizes).biases),
  quantity: 'biases',
  steps: [
    {
      text: {
        zh: '偏置属于接收信号的单元：除输入层外，每个单元一个。',
        en: 'A bias belongs to a unit that receives: one for each unit outside the input layer.',
      },
      marks: 4,
      work: recall,
    },
    {
      text: {
        zh: `相加：$${biasesTex(sizes)}$。`,
        en: `The sum: $${biasesTex(sizes)}$.`,
      },
      marks: 6,
      work: biasesWork(sizes),
    },
  ],
  distractors: wrongCounts(wrongBiases(sizes), turnOf(sizes)),
});

function layerAsked(sizes: readonly number[], layer: number): Asked {
  const name = layerName(sizes, layer);
  return {
    ask: {
      zh: `${name.zh}有多少个参数（进入这一层的权重和这一层的偏置）？`,
      en: `How many parameters does ${name.en} have (the weights into this layer and its biases)?`,
    },
    answer: wholeNumber(denseParameters(sizes)[layer - 1] ?? 0),
    quantity: layerQuantity(layer),
    steps: [rule(4), layerStep(sizes, layer, 6)],
    distractors: wrongCounts(wrongLayer(sizes, layer), turnOf(sizes)),
  };
}

/** How many units a drawn layer has at most. */
const drawable = 5;

/** A tiny network is drawn unit by unit. */
function figure({ sizes }: DenseFacts): { figure?: Figure } {
  if (sizes.some((units) => units > drawable)) return {};
  const last = sizes.length - 1;
  const symbol = (layer: number, unit: number) => {
    if (layer === 0) return `x_{${unit}}`;
    if (layer === last) return `y_{${unit}}`;
    return last === 2 ? `h_{${unit}}` : `h^{(${layer})}_{${unit}}`;
  };
  return {
    figure: {
      kind: 'network',
      layers: sizes.map((units, layer) =>
        Array.from({ length: units }, (_, index) => symbol(layer, index + 1)),
      ),
      alt: {
        zh: `全连接网络，各层的单元数依次为 ${sizes.join('、')}`,
        en: `A fully connected network whose layers have ${listInEnglish(sizes)} units`,
      },
    },
  };
}
