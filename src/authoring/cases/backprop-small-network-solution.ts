import type { LocalizedText } from '../../util/localized-text.js';
import type { Operation } from '../effort.js';
import {
  deltaOf,
  gradientOf,
  inputOf,
  parameterNames,
  parameterOf,
  passesOf,
  placeOf,
} from '../formulas/small-network.js';
import type { ParameterName, Passes, SmallNetwork } from '../formulas/small-network.js';
import type { Step } from '../generators/generator.js';
import { texFactor, texNumber } from '../numbers/format-number.js';
import { texSum } from '../numbers/tex-sum.js';
import { onPaper, written } from '../numbers/written.js';

/** How many decimals are asked for, and how many the worked solution carries. */
export const asked = 4;
const carried = 6;
const paper = onPaper(carried);

/** The passes as the worked solution finds them, rounding as it goes. */
export const passesOnPaper = (network: SmallNetwork): Passes => passesOf(network, paper);

/** A parameter in TeX: `w_{11}`. */
export const parameterTex = (name: ParameterName): string =>
  name === 'c' ? 'c' : `${name.charAt(0)}_{${name.slice(1)}}`;

/** Says whether the rounded solution ends with the numbers that the exact one rounds to. */
export function isRobust(network: SmallNetwork, rate: number): boolean {
  const printed = (passes: Passes) => {
    const gradients = parameterNames.map((name) => gradientOf(network, passes, name));
    const news = parameterNames.map(
      (name, k) => parameterOf(network, name) - rate * (gradients[k] ?? NaN),
    );
    const { h, y, loss, delta, deltas } = passes;
    return [...h, y, loss, delta, ...deltas, ...gradients, ...news].map((value) =>
      paper(value).toFixed(asked),
    );
  };
  return printed(passesOf(network)).join() === printed(passesOnPaper(network)).join();
}

const line = (zh: string, en: string, formulas: readonly string[]): LocalizedText => {
  const list = formulas.map((formula) => `$${formula}$`);
  return { zh: `${zh}${list.join('，')}。`, en: `${en}${list.join(', ')}.` };
};

/** Ends an equation with the result, and where it is the answer also with the decimals asked for. */
function result(value: number, isAnswer: boolean): string {
  const long = written(value, carried);
  const short = written(long.value, asked);
  return isAnswer && short.tex !== long.tex ? `${long.tex}${short.tex}` : long.tex;
}

/** The values of the hidden units. */
export function hiddenStep(network: SmallNetwork, marks: number, isAnswer = false): Step {
  const { z, h } = passesOnPaper(network);
  const { weights, input, hiddenBias } = network;
  const formulas = ([0, 1] as const).flatMap((j) => {
    const sum = texSum([...weights[j], hiddenBias[j]], [...input, '']);
    const inside = texNumber(z[j]);
    const unit = network.hidden === 'sigmoid' ? `\\sigma(${inside})` : `\\max(0,${inside})`;
    return [
      `z_${j + 1}=${sum}=${inside}`,
      `h_${j + 1}=${unit}${result(network.hidden === 'sigmoid' ? sigmoid(z[j]) : h[j], isAnswer)}`,
    ];
  });
  return {
    text: line('隐藏层：', 'Hidden layer: ', formulas),
    marks,
    work: ([0, 1] as const).flatMap((j) => hiddenWork(network, j)),
  };
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** What one hidden unit takes. */
export const hiddenWork = (network: SmallNetwork, j: 0 | 1): Operation[] => [
  { kind: 'multiply', operands: [network.weights[j][0], network.input[0]] },
  { kind: 'multiply', operands: [network.weights[j][1], network.input[1]] },
  { kind: 'add', operands: [...network.weights[j], network.hiddenBias[j]] },
  network.hidden === 'sigmoid' ? { kind: 'function', count: 1 } : { kind: 'write', count: 1 },
];

/** The value of the output unit. */
export function outputStep(network: SmallNetwork, marks: number, isAnswer = false): Step {
  const { h, s } = passesOnPaper(network);
  const { outWeights, outBias, output } = network;
  const sum = texSum([...outWeights, outBias], [...h, '']);
  const raw = outWeights[0] * h[0] + outWeights[1] * h[1] + outBias;
  const formulas =
    output === 'sigmoid'
      ? [
          `s=${sum}${result(raw, false)}`,
          `y=\\sigma(${texNumber(s)})${result(sigmoid(s), isAnswer)}`,
        ]
      : [`y=s=${sum}${result(raw, isAnswer)}`];
  return {
    text: line('输出层：', 'Output layer: ', formulas),
    marks,
    work: [
      ...h.map((value, j): Operation => ({
        kind: 'multiply',
        operands: [outWeights[j] ?? NaN, short(value)],
      })),
      { kind: 'add', operands: [...h.map(short), outBias] },
      ...(output === 'sigmoid' ? [{ kind: 'function', count: 1 } as const] : []),
    ],
  };
}

/** A number with the digits that a hand calculation keeps. */
const short = (value: number): number => Number(value.toFixed(asked));

/** The loss. */
export function lossStep(network: SmallNetwork, marks: number): Step {
  const { y } = passesOnPaper(network);
  const error = y - network.target;
  const difference = `${texNumber(y)}-${texFactor(network.target)}`;
  return {
    text: line('损失：', 'Loss: ', [
      `L=\\frac{1}{2}(${difference})^2${result((error * error) / 2, true)}`,
    ]),
    marks,
    work: [{ kind: 'multiply', operands: [short(error), short(error), 0.5] }],
  };
}

/** The slope along the output unit's weighted input. */
export function deltaStep(network: SmallNetwork, marks: number): Step {
  const { y } = passesOnPaper(network);
  const difference = `${texNumber(y)}-${texFactor(network.target)}`;
  const error = y - network.target;
  const formula =
    network.output === 'sigmoid'
      ? `\\delta=\\partial L/\\partial s=(y-t)\\,y(1-y)=(${difference})\\times ${texNumber(y)}\\times (1-${texNumber(y)})${result(error * y * (1 - y), true)}`
      : `\\delta=\\partial L/\\partial s=y-t=${difference}${result(error, true)}`;
  return {
    text: line('输出端：', 'At the output: ', [formula]),
    marks,
    work: [
      { kind: 'recall', count: 1 },
      { kind: 'add', operands: [short(y), network.target] },
      ...(network.output === 'sigmoid'
        ? [{ kind: 'multiply' as const, operands: [short(error), short(y), short(1 - y)] }]
        : []),
    ],
  };
}

/** The slopes along the weighted inputs of some hidden units. */
export function hiddenDeltaStep(
  network: SmallNetwork,
  units: readonly (0 | 1)[],
  marks: number,
): Step {
  const { delta, h } = passesOnPaper(network);
  return {
    text: line(
      '传回隐藏层：',
      'Back to the hidden layer: ',
      units.map((j) => hiddenDelta(network, j)),
    ),
    marks,
    work: units.flatMap((j): Operation[] => [
      { kind: 'recall', count: 1 },
      {
        kind: 'multiply',
        operands: [
          short(delta),
          network.outWeights[j],
          ...(network.hidden === 'sigmoid' ? [short(h[j])] : []),
        ],
      },
    ]),
  };
}

function hiddenDelta(network: SmallNetwork, j: 0 | 1): string {
  const { delta, z, h } = passesOnPaper(network);
  const v = network.outWeights[j];
  const symbol = `\\delta_${j + 1}=\\partial L/\\partial z_${j + 1}`;
  const product = `${texNumber(delta)}\\times ${texFactor(v)}`;
  if (network.hidden === 'sigmoid') {
    const slope = `${texNumber(h[j])}\\times (1-${texNumber(h[j])})`;
    return `${symbol}=\\delta\\,v_${j + 1}\\,h_${j + 1}(1-h_${j + 1})=${product}\\times ${slope}${result(delta * v * h[j] * (1 - h[j]), true)}`;
  }
  return z[j] > 0
    ? `${symbol}=\\delta\\,v_${j + 1}\\times 1=${product}${result(delta * v, true)}`
    : `${symbol}=\\delta\\,v_${j + 1}\\times 0=0`;
}

/** The slopes along some parameters. */
export function gradientStep(
  network: SmallNetwork,
  names: readonly ParameterName[],
  marks: number,
): Step {
  const passes = passesOnPaper(network);
  const formulas = names.map((name) => {
    const { unit, source } = placeOf(name);
    const delta = unit === 'output' ? '\\delta' : `\\delta_${unit + 1}`;
    const input = source === 'bias' ? '' : `${unit === 'output' ? 'h' : 'x'}_${source + 1}`;
    const product =
      source === 'bias'
        ? ''
        : `=${texNumber(deltaOf(passes, name))}\\times ${texFactor(inputOf(network, passes, name))}`;
    return `\\partial L/\\partial ${parameterTex(name)}=${delta}${input === '' ? '' : `\\,${input}`}${product}${result(gradientOf(network, passes, name), true)}`;
  });
  return {
    text: line('梯度：', 'Gradient: ', formulas),
    marks,
    work: names.map((name) => ({
      kind: 'multiply',
      operands: [short(deltaOf(passes, name)), short(inputOf(network, passes, name))],
    })),
  };
}

/** Some parameters after one step of gradient descent. */
export function updateStep(
  network: SmallNetwork,
  names: readonly ParameterName[],
  rate: number,
  marks: number,
): Step {
  const passes = passesOnPaper(network);
  const formulas = names.map((name) => {
    const before = parameterOf(network, name);
    const gradient = paper(gradientOf(network, passes, name));
    const symbol = parameterTex(name);
    return `${symbol}\\leftarrow ${symbol}-\\eta\\,\\partial L/\\partial ${symbol}=${texNumber(before)}-${texNumber(rate)}\\times ${texFactor(gradient)}${result(before - rate * gradient, true)}`;
  });
  return {
    text: line('更新：', 'Update: ', formulas),
    marks,
    work: names.flatMap((name): Operation[] => {
      const gradient = short(gradientOf(network, passes, name));
      return [
        { kind: 'multiply', operands: [rate, gradient] },
        { kind: 'add', operands: [parameterOf(network, name), rate * gradient] },
      ];
    }),
  };
}
