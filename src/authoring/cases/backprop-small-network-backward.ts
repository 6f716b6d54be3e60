import type { Operation } from '../effort.js';
import { deltaOf, gradientOf, inputOf, parameterOf, placeOf } from '../formulas/small-network.js';
import type { ParameterName, SmallNetwork } from '../formulas/small-network.js';
import type { Step } from '../generators/generator.js';
import { texFactor, texNumber } from '../numbers/format-number.js';
import {
  paper,
  parameterTex,
  passesOnPaper,
  result,
  short,
  stepOf,
} from './backprop-small-network-paper.js';

/** The slope along the output unit's weighted input. */
export function deltaStep(network: SmallNetwork, marks: number): Step {
  const { y } = passesOnPaper(network);
  const difference = `${texNumber(y)}-${texFactor(network.target)}`;
  const error = y - network.target;
  const formula =
    network.output === 'sigmoid'
      ? `\\delta=\\partial L/\\partial s=(y-t)\\,y(1-y)=(${difference})\\times ${texNumber(y)}\\times (1-${texNumber(y)})${result(error * y * (1 - y), true)}`
      : `\\delta=\\partial L/\\partial s=y-t=${difference}${result(error, true)}`;
  return stepOf(
    { zh: '输出端', en: 'At the output' },
    {
      formulas: [formula],
      marks,
      work: [
        { kind: 'recall', count: 1 },
        { kind: 'add', operands: [short(y), network.target] },
        ...(network.output === 'sigmoid'
          ? [{ kind: 'multiply' as const, operands: [short(error), short(y), short(1 - y)] }]
          : []),
      ],
    },
  );
}

/** The slopes along the weighted inputs of some hidden units. */
export function hiddenDeltaStep(
  network: SmallNetwork,
  units: readonly (0 | 1)[],
  marks: number,
): Step {
  const { delta, h } = passesOnPaper(network);
  return stepOf(
    { zh: '传回隐藏层', en: 'Back to the hidden layer' },
    {
      formulas: units.map((j) => hiddenDelta(network, j)),
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
    },
  );
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
  return stepOf(
    { zh: '梯度', en: 'Gradient' },
    {
      formulas: formulas,
      marks,
      work: names.map((name) => ({
        kind: 'multiply',
        operands: [short(deltaOf(passes, name)), short(inputOf(network, passes, name))],
      })),
    },
  );
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
  return stepOf(
    { zh: '更新', en: 'Update' },
    {
      formulas: formulas,
      marks,
      work: names.flatMap((name): Operation[] => {
        const gradient = short(gradientOf(network, passes, name));
        return [
          { kind: 'multiply', operands: [rate, gradient] },
          { kind: 'add', operands: [parameterOf(network, name), rate * gradient] },
        ];
      }),
    },
  );
}
