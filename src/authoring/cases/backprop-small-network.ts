import type { LocalizedText } from '../../util/localized-text.js';
import { roundedNumber } from '../answer.js';
import type { Figure } from '../figure.js';
import {
  gradientOf,
  parameterNames,
  parameterOf,
  passesOf,
  placeOf,
} from '../formulas/small-network.js';
import type { ParameterName, SmallNetwork } from '../formulas/small-network.js';
import { wrongGradients, wrongOutputs, wrongUpdates } from '../formulas/small-network-mistakes.js';
import type { Case, Distractor, Step } from '../generators/generator.js';
import type { GeneratedKind } from '../kinds.js';
import { texNumber } from '../numbers/format-number.js';
import { areToldApart } from '../numbers/told-apart.js';
import { backpropParts } from './backprop-small-network-parts.js';
import {
  deltaStep,
  gradientStep,
  hiddenDeltaStep,
  updateStep,
} from './backprop-small-network-backward.js';
import { hiddenStep, outputStep } from './backprop-small-network-forward.js';
import { asked, parameterTex } from './backprop-small-network-paper.js';
import { backpropStatements } from './backprop-small-network-statements.js';
import { needsStatements } from './statement-sets.js';

/** What a question may ask: the output, the slope along a parameter, or the parameter after one step. */
export type BackpropWanted = 'output' | 'gradient' | 'update';

/** A network, the learning rate, and what is asked. */
export interface BackpropFacts extends SmallNetwork {
  readonly rate: number;
  readonly wanted: BackpropWanted;
  /** The parameter that is asked for. */
  readonly parameter: ParameterName;
}

/** Back-propagation through a network of 2, 2 and 1 units in words. */
export function backpropCase(facts: BackpropFacts, kind: GeneratedKind): Case {
  const withRate = facts.wanted === 'update' || !['single', 'numeric', 'short'].includes(kind);
  return {
    given: given(facts, withRate),
    ...questions[facts.wanted](facts),
    ...(needsStatements(kind) && { statements: backpropStatements(facts, kind) }),
    ...(kind === 'comprehensive' && { parts: backpropParts(facts) }),
    figure: figure(facts),
  };
}

const equal = (symbol: string, value: number): string => `$${symbol}=${texNumber(value)}$`;

function given(facts: BackpropFacts, withRate: boolean): LocalizedText {
  const { hidden, output, input, target, rate } = facts;
  const unit = hidden === 'sigmoid' ? '$h_j=\\sigma(z_j)$' : 'ReLU $h_j=\\max(0,z_j)$';
  const end = output === 'sigmoid' ? '$y=\\sigma(s)$' : '$y=s$';
  const usesSigmoid = hidden === 'sigmoid' || output === 'sigmoid';
  const sums = ['$z_j=w_{j1}x_1+w_{j2}x_2+b_j$', '$s=v_1h_1+v_2h_2+c$'] as const;
  const values = parameterNames.map((name) => equal(parameterTex(name), parameterOf(facts, name)));
  const sample = [equal('x_1', input[0]), equal('x_2', input[1])];
  const eta = withRate
    ? { zh: `，学习率 ${equal('\\eta', rate)}`, en: `, learning rate ${equal('\\eta', rate)}` }
    : { zh: '', en: '' };
  const carry = usesSigmoid
    ? {
        zh: '中间结果至少保留 6 位小数。',
        en: ' Keep at least 6 decimals in intermediate results.',
      }
    : { zh: '', en: '' };
  return {
    zh: `一个网络有 2 个输入、2 个隐藏单元和 1 个输出单元。隐藏层：${sums[0]}，${unit}（$j=1,2$）；输出层：${sums[1]}，${end}${usesSigmoid ? '；$\\sigma$ 是 sigmoid 函数' : ''}。损失为 $L=\\frac{1}{2}(y-t)^2$。\n\n参数：${values.join('，')}。输入 ${sample.join('，')}，目标 ${equal('t', target)}${eta.zh}。${carry.zh}`,
    en: `A network has 2 inputs, 2 hidden units and 1 output unit. Hidden layer: ${sums[0]}, ${unit} ($j=1,2$); output layer: ${sums[1]}, ${end}${usesSigmoid ? '; $\\sigma$ is the sigmoid function' : ''}. The loss is $L=\\frac{1}{2}(y-t)^2$.\n\nParameters: ${values.join(', ')}. Input ${sample.join(', ')}, target ${equal('t', target)}${eta.en}.${carry.en}`,
  };
}

type Question = Pick<Case, 'ask' | 'answer' | 'quantity' | 'steps' | 'distractors'>;

const questions: Readonly<Record<BackpropWanted, (facts: BackpropFacts) => Question>> = {
  output: (facts) => ({
    ask: {
      zh: '求网络的输出 $y$（保留 4 位小数）。',
      en: 'What is the output $y$ of the network? (To 4 decimals.)',
    },
    answer: roundedNumber(passesOf(facts).y, asked),
    quantity: 'y',
    steps: [hiddenStep(facts, 6), outputStep(facts, 4, true)],
    distractors: distractors(passesOf(facts).y, wrongOutputs(facts)),
  }),
  gradient: (facts) => {
    const { parameter } = facts;
    const gradient = gradientOf(facts, passesOf(facts), parameter);
    const symbol = `$\\partial L/\\partial ${parameterTex(parameter)}$`;
    return {
      ask: { zh: `求 ${symbol}（保留 4 位小数）。`, en: `What is ${symbol}? (To 4 decimals.)` },
      answer: roundedNumber(gradient, asked),
      quantity: `d-${parameter}`,
      steps: gradientSteps(facts),
      distractors: distractors(gradient, wrongGradients(facts, parameter)),
    };
  },
  update: (facts) => {
    const { parameter, rate } = facts;
    const value =
      parameterOf(facts, parameter) - rate * gradientOf(facts, passesOf(facts), parameter);
    const symbol = `$${parameterTex(parameter)}$`;
    return {
      ask: {
        zh: `用梯度下降更新 1 步之后，${symbol} 等于多少（保留 4 位小数）？`,
        en: `What is ${symbol} after 1 step of gradient descent? (To 4 decimals.)`,
      },
      answer: roundedNumber(value, asked),
      quantity: `new-${parameter}`,
      steps: [
        ...gradientSteps(facts).map((step) => ({ ...step, marks: step.marks * 0.8 })),
        updateStep(facts, [parameter], rate, 2),
      ],
      distractors: distractors(value, wrongUpdates(facts, parameter, rate)),
    };
  },
};

/** From the input to the slope along the parameter; 10 marks together. */
function gradientSteps(facts: BackpropFacts): Step[] {
  const { unit } = placeOf(facts.parameter);
  const last = [facts.parameter];
  return unit === 'output'
    ? [
        hiddenStep(facts, 2.5),
        outputStep(facts, 2.5),
        deltaStep(facts, 2.5),
        gradientStep(facts, last, 2.5),
      ]
    : [
        hiddenStep(facts, 2.5),
        outputStep(facts, 1.25),
        deltaStep(facts, 2.5),
        hiddenDeltaStep(facts, [unit], 2.5),
        gradientStep(facts, last, 1.25),
      ];
}

const distractors = (right: number, wrong: readonly (readonly [number, string])[]): Distractor[] =>
  wrong
    .filter(([value]) => areToldApart(value, right, asked))
    .map(([value, mistake]) => ({ answer: roundedNumber(value, asked), mistake }));

/** The network with its weights on the edges. */
function figure(network: SmallNetwork): Figure {
  const { weights, outWeights } = network;
  const edge = (layer: number, from: number, to: number, value: number) => ({
    layer,
    from,
    to,
    label: texNumber(value),
  });
  const lower = weights.flatMap((row, to) => row.map((value, from) => edge(0, from, to, value)));
  const upper = outWeights.map((value, from) => edge(1, from, 0, value));
  const list = parameterNames
    .filter((name) => placeOf(name).source !== 'bias')
    .map((name) => equal(parameterTex(name), parameterOf(network, name)));
  return {
    kind: 'network',
    layers: [['x_1', 'x_2'], ['h_1', 'h_2'], ['y']],
    names: [
      { zh: '输入层', en: 'input layer' },
      { zh: '隐藏层', en: 'hidden layer' },
      { zh: '输出层', en: 'output layer' },
    ],
    edges: [...lower, ...upper],
    alt: {
      zh: `2 个输入、2 个隐藏单元、1 个输出单元的网络，边上标着权重：${list.join('，')}`,
      en: `A network of 2 inputs, 2 hidden units and 1 output unit with the weights on its edges: ${list.join(', ')}`,
    },
  };
}
